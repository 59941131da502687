"""受付だけ: a gym opened by somebody who knows no passphrase, and what comes of it later."""

from pathlib import Path

import pytest

from shelter_app.application.desk.catch_up import OWED
from shelter_app.application.desk.shown import (
    MatchState,
    Order,
    Remark,
    Standing,
    Stood,
    TypedPerson,
)
from shelter_app.application.opening.shown import Opener
from shelter_app.application.room.room import NothingOpen
from shelter_app.domain.ledger.facts.links import MatchDecided, TokenBound
from shelter_app.domain.people import Sex
from shelter_app.storage.desks import joining
from shelter_app.storage.desks.joining import JoinIncomplete
from shelter_app.storage.desks.label_file import LABEL
from shelter_app.storage.keys.refusals import PassphraseMistyped, PassphraseWrong, SlotsMissing
from tests.application.demo_town import (
    HIROKO,
    KIYO,
    SEALED_RYOICHI,
    SHIGERU,
    card_of,
    lines,
)
from tests.application.night import LEAD, TEACHER, Night, names, slip_of

SHIGERU_SAYS = TypedPerson("本間 茂", "ほんま しげる", "昭和13年1月9日", Sex.MALE, "中浜")


def start(night: Night) -> str:
    """Press the one button, and name oneself."""
    phrase = night.a.doorway.start_reception_only()
    night.a.sitting.add_operator(TEACHER)
    night.sign_in(TEACHER)
    return phrase


def folders(night: Night) -> list[Path]:
    return sorted((night.data / "desks").iterdir())


@pytest.fixture
def dark(laptop: Night) -> Night:
    """The shelter's stores lie closed; a teacher receives a card, a stranger and a neighbour."""
    start(laptop)
    shown = laptop.a.desk.present(card_of(KIYO))
    laptop.a.desk.receive(Order((shown,), (Stood(shown.lines[0].ref, Standing.CAME),)))
    laptop.type_in(SHIGERU_SAYS, TypedPerson("旅の 人"))
    laptop.receive(laptop.a.desk.present(card_of(SEALED_RYOICHI)))
    return laptop


def test_with_nothing_on_the_laptop_the_first_family_is_received_all_the_same(bare: Night) -> None:
    phrase = start(bare)

    bare.type_in(TypedPerson("山田 花子"), TypedPerson("山田 太郎"))

    assert bare.a.desk.counts().inside == 2
    told = bare.a.sitting.facts()
    assert told.reception_only
    assert told.phrase_unconfirmed
    assert not told.register_open
    assert bare.a.desk.search("山田花子")[0].person.name == "山田 花子"
    bare.restart()
    (found,) = bare.a.stores.survey()
    assert found.reception_only
    bare.a.doorway.open_with(found.ref, Opener.PASSPHRASE, phrase)
    assert bare.a.desk.counts().inside == 2


def test_the_phrase_is_unconfirmed_until_somebody_types_it_back(bare: Night) -> None:
    phrase = start(bare)

    assert not bare.a.doorway.confirm_phrase("kakikukeko")
    assert bare.a.sitting.facts().phrase_unconfirmed
    assert bare.a.doorway.confirm_phrase(f"  {phrase.upper()} ")
    assert not bare.a.sitting.facts().phrase_unconfirmed


def test_without_an_open_store_there_is_no_phrase_to_confirm_and_nothing_to_join(
    bare: Night,
) -> None:
    with pytest.raises(NothingOpen) as refused:
        bare.a.doorway.confirm_phrase("kakikukeko")
    with pytest.raises(NothingOpen):
        bare.a.doorway.join(Opener.PASSPHRASE, "kakikukeko")

    assert refused.value.code == "A-04"


def test_with_nothing_to_open_joining_says_so_and_the_desk_goes_on(bare: Night) -> None:
    start(bare)
    bare.type_in(TypedPerson("山田 花子"))

    with pytest.raises(SlotsMissing):
        bare.a.doorway.join(Opener.PASSPHRASE, "kakikukeko")

    bare.type_in(TypedPerson("山田 太郎"))
    assert bare.a.desk.counts().inside == 2


def test_where_the_shelters_store_lies_closed_people_are_received_into_it(laptop: Night) -> None:
    (own,) = laptop.a.stores.survey()
    home = laptop.a.stores.label(own.ref)

    start(laptop)

    label = laptop.store.label
    assert (label.incident, label.scope, label.place) == (home.incident, home.scope, home.place)
    assert (label.shelter, label.is_drill) == (home.shelter, True)
    assert label.is_provisional
    slip = laptop.type_in(TypedPerson("山田 花子")).slips[0]
    assert slip.code.startswith("00-")


def test_a_card_is_kept_unverified_while_no_register_is_open(laptop: Night) -> None:
    start(laptop)

    shown = laptop.a.desk.present(card_of(KIYO))

    assert shown.remarks == (Remark.TOKEN_KEPT_UNVERIFIED,)
    assert names(shown) == [""]
    received = laptop.receive(shown)
    assert received.to_match == ()
    (bound,) = [event.fact for event in laptop.events("token.bound")]
    assert isinstance(bound, TokenBound)
    assert not bound.verified
    assert laptop.a.desk.present(card_of(KIYO)).remarks == (Remark.ALL_HERE_ALREADY,)


def test_joining_brings_everything_home_and_nothing_is_typed_again(dark: Night) -> None:
    provisional = dark.store.label.ref
    before = {(event.id, event.kind) for event in dark.events()}
    recent = [act.act for act in dark.a.desk.recent()]

    brought = dark.a.doorway.join(Opener.PASSPHRASE, dark.phrase)

    assert brought == len(before)
    assert before <= {(event.id, event.kind) for event in dark.events()}
    assert dark.a.desk.counts().inside == 4
    told = dark.a.sitting.facts()
    assert told.register_open
    assert not told.reception_only
    assert not told.phrase_unconfirmed
    assert [folder.name for folder in folders(dark)] != [provisional]
    assert not (dark.data / "desks" / provisional).exists()
    assert not list((dark.data / "machine").glob(f"{provisional}*"))
    assert recent
    assert TEACHER.name in [one.name for one in dark.a.sitting.operators()]
    assert dark.table.author.id == dark.operator(TEACHER).id  # she sits where she sat
    assert dark.table.operator_name == TEACHER.name


def test_kept_cards_become_waiting_matches_and_people_are_proposed(dark: Night) -> None:
    dark.a.doorway.join(Opener.PASSPHRASE, dark.phrase)

    decided = {
        event.fact.entry: event.fact.state
        for event in dark.events("match.decided")
        if isinstance(event.fact, MatchDecided)
    }
    assert decided == {lines()[KIYO].entry: "waiting", lines()[SHIGERU].entry: "waiting"}
    verified = [
        event.fact.verified
        for event in dark.events("token.bound")
        if isinstance(event.fact, TokenBound)
    ]
    assert sorted(verified) == [False, False, True, True]  # hers and the sealed man's card
    waiting = dark.a.matching.waiting()
    assert {line.name for line in waiting} == {"", SHIGERU_SAYS.name}
    assert {line.match for line in waiting} == {MatchState.PENDING}
    shown = dark.a.desk.present(card_of(HIROKO))
    assert {line.ref.kind for line in shown.lines} == {"entry", "person"}
    assert len(shown.lines) == 3


def test_slips_given_in_the_dark_still_lead_to_their_people(laptop: Night) -> None:
    start(laptop)
    received = laptop.type_in(TypedPerson("旅の 人"))

    laptop.a.doorway.join(Opener.PASSPHRASE, laptop.phrase)

    assert names(laptop.a.desk.present(slip_of(received))) == ["旅の 人"]
    assert laptop.a.desk.search(received.slips[0].code)[0].person.name == "旅の 人"
    assert laptop.type_in(TypedPerson("次の 人")).slips[0].code.startswith("03-A-")


def test_catching_up_is_done_once(dark: Night) -> None:
    dark.a.doorway.join(Opener.PASSPHRASE, dark.phrase)
    events = len(dark.envelopes())

    dark.sign_in(LEAD)

    assert dark.table.local.setting(OWED) == "no"
    assert len(dark.envelopes()) == events + 1  # she vouched for the device of the night
    (admitted,) = dark.events("device.admitted")
    assert admitted.author.id == dark.operator(LEAD).id
    dark.sign_in(LEAD)
    assert len(dark.envelopes()) == events + 1


def test_who_is_signed_out_catches_up_at_the_next_sign_in(dark: Night) -> None:
    dark.a.sitting.pause()

    dark.a.doorway.join(Opener.PASSPHRASE, dark.phrase)

    assert dark.events("match.decided") == []
    dark.sign_in(LEAD)
    assert len(dark.events("match.decided")) == 2


def test_many_people_are_caught_up_in_several_acts(laptop: Night) -> None:
    start(laptop)
    people = [line for line in lines().values() if line.has_consent][:110]
    for at in range(0, len(people), 11):
        laptop.type_in(
            *(TypedPerson(one.name, one.kana, one.birth) for one in people[at : at + 11])
        )

    laptop.a.doorway.join(Opener.PASSPHRASE, laptop.phrase)

    decided = laptop.events("match.decided")
    assert len(decided) > 100
    assert len({event.act for event in decided}) == 2


@pytest.mark.parametrize(
    ("secret", "refusal"),
    [("a wrong phrase altogether", PassphraseWrong), ("kaki kuke koka", PassphraseWrong)],
)
def test_a_wrong_passphrase_destroys_nothing_and_the_desk_goes_on(
    dark: Night, secret: str, refusal: type[Exception]
) -> None:
    files = set(dark.files())
    inside = dark.a.desk.counts().inside

    with pytest.raises(refusal):
        dark.a.doorway.join(Opener.PASSPHRASE, secret)

    assert set(dark.files()) == files
    assert dark.a.sitting.facts().reception_only
    dark.type_in(TypedPerson("次の 人"))
    assert dark.a.desk.counts().inside == inside + 1


def test_a_mistyped_generated_phrase_is_told_from_a_wrong_one(bare: Night) -> None:
    phrase = bare.a.doorway.offer_phrase()
    bare.phrase = phrase
    bare.found([LEAD])
    bare.a.sitting.lock()
    start(bare)
    swapped = " ".join([*phrase.split()[1:], phrase.split()[0]])

    with pytest.raises(PassphraseMistyped) as refused:
        bare.a.doorway.join(Opener.PASSPHRASE, swapped)

    assert refused.value.code == "V-02"
    assert bare.a.doorway.join(Opener.PASSPHRASE, phrase) > 0


def test_a_join_that_is_cut_off_keeps_everything_and_a_second_try_works(
    dark: Night, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(joining, "_BATCH", 2)
    provisional = dark.store.label.ref
    inside = dark.a.desk.counts().inside
    ingest = type(dark.store.writer).ingest
    calls = []

    def cut_off(*asked: object) -> object:
        calls.append(asked)
        if len(calls) == 2:
            raise OSError("the cable was pulled")
        return ingest(*asked)  # type: ignore[arg-type] # passed on as it came

    with monkeypatch.context() as broken:
        broken.setattr(type(dark.store.writer), "ingest", cut_off)
        with pytest.raises(OSError, match="cable"):
            dark.a.doorway.join(Opener.PASSPHRASE, dark.phrase)

    assert (dark.data / "desks" / provisional / "reception.db.slots").exists()
    assert dark.store.label.ref == provisional
    late = dark.type_in(TypedPerson("次の 人"))
    assert dark.a.desk.counts().inside == inside + 1
    dark.sign_in(TEACHER)

    dark.a.doorway.join(Opener.PASSPHRASE, dark.phrase)

    assert dark.a.desk.counts().inside == inside + 1
    assert names(dark.a.desk.present(slip_of(late))) == ["次の 人"]
    assert not (dark.data / "desks" / provisional).exists()


def test_a_shelters_store_that_does_not_hold_everything_keeps_the_provisional_one(
    dark: Night, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever the reason, the key is destroyed only after the heads have been compared."""
    provisional = dark.store.label.ref
    reader = type(dark.store.reader)
    missing = reader.missing

    def refused(self: object, events: object, keys: object) -> object:
        outcome = ingest(self, events, {})  # type: ignore[arg-type] # no key: all are refused
        assert outcome.refused
        return outcome

    ingest = type(dark.store.writer).ingest
    with monkeypatch.context() as broken:
        broken.setattr(type(dark.store.writer), "ingest", refused)
        with pytest.raises(JoinIncomplete) as told:
            dark.a.doorway.join(Opener.PASSPHRASE, dark.phrase)
    assert told.value.code == "V-20"

    def hiding(self: object, theirs: object, most: int) -> object:
        found = missing(self, theirs, most)  # type: ignore[arg-type] # passed on
        return found if most == 1 else found._replace(events=[], is_more=False)

    with monkeypatch.context() as broken:
        broken.setattr(reader, "missing", hiding)
        with pytest.raises(JoinIncomplete):
            dark.a.doorway.join(Opener.PASSPHRASE, dark.phrase)

    assert (dark.data / "desks" / provisional / "reception.db.slots").exists()
    assert dark.a.doorway.join(Opener.PASSPHRASE, dark.phrase) > 0


def test_the_pin_of_a_joined_desk_no_longer_opens_what_is_gone(dark: Night) -> None:
    dark.a.doorway.join(Opener.PASSPHRASE, dark.phrase)
    dark.a.sitting.lock()

    (found,) = dark.a.stores.survey()
    assert Opener.SHIFT_PIN not in found.openers

    dark.a.doorway.open_with(found.ref, Opener.PASSPHRASE, dark.phrase)
    dark.sign_in(TEACHER)  # her PIN was not brought over: it is set again
    dark.a.sitting.lock()
    dark.a.doorway.open_with(found.ref, Opener.SHIFT_PIN, TEACHER.pin)
    assert dark.a.sitting.facts().register_open


def test_a_desk_whose_register_alone_was_closed_opens_it_in_place(bare: Night) -> None:
    """The reception store had a phrase of its own."""
    bare.found([LEAD])
    register_phrase = bare.phrase
    bare.restart()
    bare.phrase = "a phrase of another evening"
    bare.found([LEAD], pack=None)
    bare.sign_in(LEAD)
    shown = bare.a.desk.present(card_of(KIYO))
    assert shown.remarks == (Remark.TOKEN_KEPT_UNVERIFIED,)
    bare.receive(shown)
    bare.type_in(SHIGERU_SAYS)

    assert bare.a.doorway.join(Opener.PASSPHRASE, register_phrase) == 0

    assert bare.a.sitting.facts().register_open
    assert len(bare.a.matching.waiting()) == 2


def test_damaged_slots_do_not_send_people_to_another_incident(laptop: Night) -> None:
    (own,) = laptop.a.stores.survey()
    home = laptop.a.stores.label(own.ref)
    folder = laptop.data / "desks" / own.ref
    for slots in folder.glob("*.slots*"):
        slots.write_bytes(b"damaged")

    start(laptop)

    assert laptop.store.label.scope == home.scope


def test_a_damaged_label_does_not_stop_the_night(laptop: Night) -> None:
    (own,) = laptop.a.stores.survey()
    (laptop.data / "desks" / own.ref / LABEL).write_bytes(b"{")

    start(laptop)

    laptop.type_in(TypedPerson("山田 花子"))
    assert laptop.a.desk.counts().inside == 1


def test_of_several_shelters_the_one_used_last_is_taken(laptop: Night) -> None:
    first = laptop.a.stores.survey()[0].ref
    laptop.found([LEAD], pack=None)
    latest = laptop.store.label
    laptop.a.sitting.lock()
    assert {found.ref for found in laptop.a.stores.survey()} == {first, latest.ref}

    start(laptop)

    assert laptop.store.label.scope == latest.scope
