import { useEffect, useState } from 'react';
import { Icon } from '@chophien/ui';

/** Searches while one types, after a short pause; Enter searches at once. */
export function SearchBox({ label, value, onSearch }: { label: string; value: string; onSearch: (text: string) => void }) {
  const [text, setText] = useState(value);
  const [known, setKnown] = useState(value);
  if (value !== known) {
    // the address changed under us (back, a chip): show what it says
    setKnown(value);
    setText(value);
  }
  useEffect(() => {
    if (text.trim() === value) return;
    const timer = setTimeout(() => onSearch(text.trim()), 350);
    return () => clearTimeout(timer);
  }, [text, value, onSearch]);
  return (
    <form
      className="search-box"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(text.trim());
      }}
    >
      <Icon name="search" />
      <input
        className="control"
        type="search"
        aria-label={label}
        placeholder={label}
        value={text}
        maxLength={60}
        onChange={(event) => setText(event.target.value)}
      />
    </form>
  );
}
