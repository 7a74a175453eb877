/** Still shapes where sheets will stand; screen readers hear one word. */
export function Waiting({ label, sheets = 3 }: { readonly label: string; readonly sheets?: number }) {
  return (
    <div className="waiting" role="status">
      <span className="unseen">{label}</span>
      {Array.from({ length: sheets }, (_, index) => (
        <span key={index} className="waiting__sheet" aria-hidden="true" />
      ))}
    </div>
  );
}
