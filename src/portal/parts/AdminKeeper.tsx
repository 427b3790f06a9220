import type { NamedOrganisation } from '../../domain/invitation';
import type { Visit } from '../visit';

/** The field that says which partner has the privileges from now on. */
export const adminKeeperField = 'keeper';
/** The first choice's id, for links to it. */
export const adminKeeperId = 'keeper';

interface AdminKeeperProps {
  readonly visit: Visit;
  /** Who asks. */
  readonly partner: NamedOrganisation;
  /** Who has the privileges now; nobody: there is nothing to choose. */
  readonly others: readonly NamedOrganisation[];
  readonly chosen: string | null;
  /** The form was sent with *Accept* and without a choice. */
  readonly missing: boolean;
}

/** Where only one partner may have delegated admin privileges: the rule, and which one has them from now on (S1). */
export function AdminKeeper({ visit, partner, others, chosen, missing }: AdminKeeperProps) {
  if (others.length === 0) return null;
  const { keeper } = visit.texts.partners;
  const names = others.map(({ name }) => name).join(', ');
  const problemId = `${adminKeeperId}-problem`;
  const choices = [
    { ...partner, label: keeper.newOne(partner.name), means: keeper.newOneMeans(names) },
    ...others.map((other) => ({
      ...other,
      label: keeper.present(other.name),
      means: keeper.presentMeans(partner.name),
    })),
  ];
  return (
    <fieldset
      class={missing ? 'agreement bad' : 'agreement'}
      aria-describedby={missing ? `keeper-about ${problemId}` : 'keeper-about'}
    >
      <legend>{keeper.title}</legend>
      <p id="keeper-about">{keeper.text(names)}</p>
      {choices.map(({ tenantId, label, means }, index) => (
        <label key={tenantId} class="tick">
          <input
            id={index === 0 ? adminKeeperId : undefined}
            type="radio"
            name={adminKeeperField}
            value={tenantId}
            checked={chosen === tenantId}
            autofocus={missing && index === 0}
          />
          <span>
            <strong>{label}</strong>
            <span class="detail">{means}</span>
          </span>
        </label>
      ))}
      {missing && (
        <p id={problemId} class="problem">
          {keeper.missing}
        </p>
      )}
    </fieldset>
  );
}
