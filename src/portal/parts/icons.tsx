/** The mark of Liaison: two rings, one through the other. The words beside it say its name. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="8" class="mark-ground" />
      <g fill="none" stroke="#fff" stroke-width="2.5">
        <circle cx="12.25" cy="16" r="5.75" />
        <circle cx="19.75" cy="16" r="5.75" />
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

export function Info() {
  return <Icon path="M10 9.5v4M10 6.6v.1M17.5 10a7.5 7.5 0 1 1-15 0a7.5 7.5 0 1 1 15 0" thin />;
}

function Icon({ path, thin = false }: { readonly path: string; readonly thin?: boolean }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path
        d={path}
        fill="none"
        stroke="currentColor"
        stroke-width={thin ? 1.6 : 2}
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
