"""Words for hand-over notes and for what was recorded meanwhile."""

from datetime import datetime

from shelter_app.application.notes.shown import Change, Note
from shelter_app.ui.presenters.notes import NotesNotice, NotesState
from shelter_app.ui.widgets.case_words import day_and_time
from shelter_app.ui.widgets.line_list import LineWords
from shelter_app.ui.widgets.message import Message, Tone, translate
from shelter_app.ui.widgets.trouble_words import trouble


def change_word(kind: str) -> str:
    """What was recorded; kinds that say nothing to a reader share one word."""
    words = {
        "people.received": translate("Notes", "受付"),
        "group.counted": translate("Notes", "人数のみ"),
        "whereabouts.changed": translate("Notes", "居場所が変わった"),
        "people.seen": translate("Notes", "所在確認"),
        "person.amended": translate("Notes", "記録を直した"),
        "need.stated": translate("Notes", "配慮が必要なこと"),
        "need.met": translate("Notes", "配慮に応じた"),
        "health.stated": translate("Notes", "けが・体調"),
        "safety.stated": translate("Notes", "安否"),
        "case.opened": translate("Notes", "通報"),
        "case.passed": translate("Notes", "通報を伝えた"),
        "case.acknowledged": translate("Notes", "本部が受領"),
        "case.closed": translate("Notes", "通報が終わった"),
        "attempt.made": translate("Notes", "訪問・電話"),
        "match.decided": translate("Notes", "名簿との照合"),
        "consent.stated": translate("Notes", "同意"),
        "disclosure.set": translate("Notes", "非公開の設定"),
        "inquiry.recorded": translate("Notes", "照会"),
        "inquiry.answered": translate("Notes", "照会に答えた"),
        "place.observed": translate("Notes", "場所の様子"),
        "rollcall.opened": translate("Notes", "点呼を始めた"),
        "rollcall.closed": translate("Notes", "点呼が終わった"),
        "note.handed": translate("Notes", "申し送り"),
        "undone": translate("Notes", "取り消し"),
        "operator.added": translate("Notes", "担当者を加えた"),
        "notice.sent": translate("Notes", "本部からの知らせ"),
    }
    return words.get(kind, translate("Notes", "そのほかの記録"))


def change_words(change: Change, now: datetime) -> LineWords:
    """One change as a line of the list."""
    others = change.people - len(change.names)
    more = translate("Notes", "ほか{count}人").format(count=others) if others > 0 else ""
    return LineWords(
        title=change_word(change.kind),
        beside="・".join(change.names),
        below=more,
        lower=change.by,
        right=day_and_time(change.at, now),
    )


def note_word(note: Note, now: datetime) -> str:
    """One note with who wrote it."""
    head = " ".join(part for part in (day_and_time(note.at, now), note.by) if part)
    return f"{head}\n{note.text}"


def notes_message(state: NotesState) -> Message | None:
    """Find the words of a notice."""
    match state.notice:
        case NotesNotice.NONE:
            return None
        case NotesNotice.WRITTEN:
            return Message(Tone.GOOD, translate("Notes", "申し送りを記録しました"))
        case NotesNotice.LOOKED:
            return Message(Tone.CALM, translate("Notes", "ここまで見たことを覚えました"))
        case NotesNotice.TROUBLE_READING:
            return trouble(state.problem, Tone.HEED, translate("Notes", "読めませんでした"))
        case NotesNotice.TROUBLE_SAVING:
            words = translate("Notes", "まだ保存されていません")
            return trouble(state.problem, Tone.BAD, words)
