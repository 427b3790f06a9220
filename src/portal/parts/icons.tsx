/** The mark of Liaison: two rings, one through the other. The words beside it say its name. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="8" class="mark-ground" />
      <g fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round">
        <path d="M18.2 11.6a6 6 0 1 0 0 8.8" />
        <path d="M13.8 20.4a6 6 0 1 0 0-8.8" opacity=".72" />
      </g>
    </svg>
  );
}

export function Tick() {
  return <Icon path="M5 10.5l3.5 3.5L15.5 6.5" />;
}

export function Cross() {
  return <Icon path="M6 6l8 8M14 6l-8 8" />;
}

export function Dot() {
  return <Icon path="M10 9v5M10 6v.5" />;
}

function Icon({ path }: { readonly path: string }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path
        d={path}
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
