"""The words of the design's section 2 for values that every screen shows."""

from shelter_app.application.desk.shown import MatchState, Origin, PersonLine, Standing
from shelter_app.domain.people import Sex
from shelter_app.domain.roles import Affiliation, Role
from shelter_app.ui.widgets.message import translate


def sex_word(sex: Sex) -> str:
    """One or two characters; nothing when it is not known."""
    match sex:
        case Sex.UNKNOWN:
            return ""
        case Sex.MALE:
            return translate("Words", "男")
        case Sex.FEMALE:
            return translate("Words", "女")
        case Sex.OTHER:
            return translate("Words", "その他")


def standing_word(standing: Standing) -> str:
    """Whether someone stands at the table."""
    match standing:
        case Standing.CAME:
            return translate("Words", "来た")
        case Standing.NOT_YET:
            return translate("Words", "まだ")
        case Standing.UNKNOWN:
            return translate("Words", "不明")


def origin_word(origin: Origin) -> str:
    """Where a line comes from."""
    match origin:
        case Origin.REGISTER:
            return translate("Words", "登録")
        case Origin.EVACUEE:
            return translate("Words", "避難者")
        case Origin.SELF_STATED:
            return translate("Words", "本人申告")
        case Origin.TYPED:
            return translate("Words", "新しく記入")


def match_word(state: MatchState) -> str:
    """How a person stands towards the register."""
    match state:
        case MatchState.CONFIRMED:
            return translate("Words", "本人と確認")
        case MatchState.PENDING:
            return translate("Words", "確認待ち")
        case MatchState.NO_ENTRY:
            return translate("Words", "該当なし")
        case MatchState.DIFFERENT:
            return translate("Words", "別人")


def affiliation_word(affiliation: Affiliation) -> str:
    """Whom an operator belongs to."""
    words = {
        Affiliation.TOWN: translate("Words", "市職員"),
        Affiliation.SECONDED: translate("Words", "応援職員"),
        Affiliation.SCHOOL: translate("Words", "学校"),
        Affiliation.RESIDENT: translate("Words", "住民"),
        Affiliation.NPO: translate("Words", "NPO"),
        Affiliation.MEDICAL: translate("Words", "医療"),
    }
    return words[affiliation]


def role_word(role: Role) -> str:
    """What an operator does at this desk."""
    match role:
        case Role.RECEPTION:
            return translate("Words", "受付担当")
        case Role.WELFARE:
            return translate("Words", "要配慮者担当")
        case Role.LEAD:
            return translate("Words", "避難所責任者")
        case Role.HQ:
            return translate("Words", "本部")


def name_of(line: PersonLine) -> str:
    """What to call someone on screen: the called name first, for those who are not disclosed."""
    if line.called or line.name or line.kana:
        return line.called or line.name or line.kana
    nameless = translate("Words", "氏名不明")
    return f"{nameless} {line.code}" if line.code else nameless


def age_of(line: PersonLine) -> str:
    """The age in years, or nothing."""
    if line.age is None:
        return ""
    return translate("Words", "{age}歳").format(age=line.age)


def about(line: PersonLine) -> str:
    """Sex, age and town in one short line; of somebody without a name, what they look like."""
    looks = "" if line.name or line.kana or line.called else line.features
    parts = (sex_word(line.sex), age_of(line), line.town, looks)
    return "  ".join(part for part in parts if part)
