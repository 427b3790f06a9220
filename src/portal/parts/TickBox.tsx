import type { ComponentChildren } from 'preact';

interface TickBoxProps {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  /** What is stated by ticking it. */
  readonly label: string;
  /** What to do about it, when the form was sent without the tick. */
  readonly problem: string | null;
  /** What stands before the box, and goes with it for whoever does not see it. */
  readonly children: ComponentChildren;
}

/** A box that must be ticked before a request can be accepted. */
export function TickBox({ id, name, value, label, problem, children }: TickBoxProps) {
  const about = `${id}-about`;
  const problemId = `${id}-problem`;
  return (
    <div class={problem === null ? 'agreement' : 'agreement bad'}>
      <p id={about}>{children}</p>
      <label class="tick">
        <input
          id={id}
          type="checkbox"
          name={name}
          value={value}
          aria-describedby={problem === null ? about : `${problemId} ${about}`}
          aria-invalid={problem === null ? undefined : 'true'}
          autofocus={problem !== null}
        />
        <span>{label}</span>
      </label>
      {problem !== null && (
        <p id={problemId} class="problem">
          {problem}
        </p>
      )}
    </div>
  );
}
