"""Text size, colours and language kept between starts; nothing in the file is about anybody."""

import json
from collections.abc import Mapping
from pathlib import Path

from shelter_app.ui.widgets.look import LANGUAGES, SCALES, Choice
from shelter_app.ui.widgets.tokens import Scheme


def read_choice(path: Path) -> Choice:
    """Read what was chosen last; a missing or broken file chooses nothing."""
    kept = _read(path)
    scheme = next((one for one in Scheme if one.value == kept.get("scheme")), None)
    scale = next((one for one in SCALES if one == kept.get("scale")), Choice().scale)
    language = str(kept.get("language"))
    return Choice(scheme, scale, language if language in LANGUAGES else "")


def keep_choice(path: Path, choice: Choice) -> None:
    """Remember a choice; where that cannot be, the next start looks as it did before."""
    kept = {
        "scheme": choice.scheme.value if choice.scheme else None,
        "scale": choice.scale,
        "language": choice.language,
    }
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(kept), encoding="utf-8")
    except OSError:
        return


def _read(path: Path) -> Mapping[str, object]:
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return kept if isinstance(kept, dict) else {}
