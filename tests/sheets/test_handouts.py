"""Cards, slips and the two sheets for the safe."""

from collections.abc import Callable
from io import BytesIO

import numpy as np
import pytest
import zxingcpp

from shelter_app.application.papers import (
    CardSheet,
    PhraseSheet,
    ReceptionCardFace,
    SecondCopyNotice,
    SheetKind,
    SlipFace,
    SlipSheet,
)
from shelter_app.sheets.papers import PdfPapers
from shelter_app.wire.card import render_card
from tests.sheets.people import FONTS, mark
from tests.sheets.pictures import pages, render, words

PAPERS = PdfPapers(FONTS)
DOTS = 150.0
_CODES = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCodeModel2])


def payload(number: int) -> str:
    """A text of our grammar's size and letters."""
    return f"DEMO:{number:02d}:" + "AZ09$%*+-./:" * 4


def cards(count: int, *, drill: bool = False) -> bytes:
    faces = tuple(
        ReceptionCardFace(payload(number), f"K7QM-{number:04d}") for number in range(count)
    )
    out = BytesIO()
    PAPERS.write_cards(CardSheet(mark(SheetKind.CARDS, drill=drill), "天羽町", faces), out)
    return out.getvalue()


def slips(count: int, *, drill: bool = False) -> bytes:
    faces = tuple(SlipFace(payload(number), f"03-B-{number:04d}-7") for number in range(count))
    out = BytesIO()
    PAPERS.write_slips(SlipSheet(mark(SheetKind.SLIPS, drill=drill), faces), out)
    return out.getvalue()


def phrase(*, drill: bool = False) -> bytes:
    out = BytesIO()
    words_ = "sakana-momiji-taiko-yukata-hotaru-mikan"
    PAPERS.write_phrase(PhraseSheet(mark(SheetKind.PHRASE, drill=drill), words_, "受付の記録"), out)
    return out.getvalue()


def second_copy(*, drill: bool = False) -> bytes:
    out = BytesIO()
    PAPERS.write_second_copy(
        SecondCopyNotice(mark(SheetKind.SECOND_COPY, drill=drill), "受付B 写し1"), out
    )
    return out.getvalue()


def read(pdf: bytes, page: int) -> list[zxingcpp.Barcode]:
    picture = render(pdf, page, DOTS)
    return list(zxingcpp.read_barcodes(picture, formats=_CODES))


def side(code: zxingcpp.Barcode) -> float:
    """The dark side in millimetres."""
    place = code.position
    return (place.top_right.x - place.top_left.x) / DOTS * 25.4


def test_every_card_on_the_page_is_read_back() -> None:
    whole = cards(13)
    assert pages(whole) == 2
    found = [{code.text for code in read(whole, page)} for page in (0, 1)]
    assert found == [{payload(n) for n in range(10)}, {payload(n) for n in range(10, 13)}]


def test_a_card_s_code_is_twenty_eight_millimetres_of_version_three() -> None:
    for code in read(cards(10), 0):
        assert 27.5 <= side(code) <= 28.5
        assert "'Version': '3'" in repr(code.extra)
        assert "'ECLevel': 'M'" in repr(code.extra)


def test_a_short_payload_gets_more_error_correction_in_the_same_size() -> None:
    faces = (ReceptionCardFace(render_card("13221", bytes(range(16)))),)
    out = BytesIO()
    PAPERS.write_cards(CardSheet(mark(SheetKind.CARDS), "天羽町", faces), out)
    (code,) = read(out.getvalue(), 0)
    assert code.text == faces[0].payload
    assert "'Version': '3'" in repr(code.extra)
    assert "'ECLevel': 'Q'" in repr(code.extra)


def test_a_code_to_type_by_hand_keeps_every_letter() -> None:
    payload_ = render_card("13221", bytes(range(16)))
    code = " ".join(payload_[start : start + 4] for start in range(0, len(payload_), 4))
    out = BytesIO()
    faces = (ReceptionCardFace(payload_, code),)
    PAPERS.write_cards(CardSheet(mark(SheetKind.CARDS), "天羽町", faces), out)
    assert payload_ in "".join(words(out.getvalue(), 0).split())


def test_cards_differ_only_in_their_code() -> None:
    picture = render(cards(10), 0, 253.9999)  # ten dots a millimetre: each card starts on one
    places = [(140 + 910 * column, 110 + 550 * row) for row in range(5) for column in range(2)]
    first, *others = (picture[y + 5 : y + 545, x + 5 : x + 490].astype(int) for x, y in places)
    assert np.count_nonzero(first < 128) > 5_000
    assert all(np.mean(np.abs(first - other)) < 0.5 for other in others)


def test_a_card_says_what_to_do_and_no_name() -> None:
    text = words(cards(1), 0)
    for said in (
        "避難所受付カード",
        "見せてください",
        "show this card",
        "名前は 入っていません",
        "天羽町",
    ):
        assert said in text
    assert "K7QM-0000" in text


def test_a_payload_that_does_not_fit_is_a_bug_and_not_a_smaller_code() -> None:
    sheet = CardSheet(mark(SheetKind.CARDS), "天羽町", (ReceptionCardFace("A" * 62),))
    with pytest.raises(ValueError, match="fit"):
        PAPERS.write_cards(sheet, BytesIO())


def test_a_slip_is_read_by_the_camera_and_by_a_voice() -> None:
    whole = slips(5)
    assert pages(whole) == 2
    assert {code.text for code in read(whole, 0)} == {payload(number) for number in range(4)}
    text = words(whole, 0)
    for said in ("受付票", "03-B-0002-7", "中浜第三小学校体育館", "Show this slip"):
        assert said in text
    assert all(side(code) >= 28 for code in read(whole, 0))


def test_the_phrase_is_printed_exactly_as_it_is_typed() -> None:
    text = words(phrase(), 0)
    assert "sakana-momiji-taiko-yukata-hotaru-mikan" in text
    assert "取扱注意" in text
    assert pages(phrase()) == 1


def test_a_long_phrase_keeps_every_letter() -> None:
    long = " ".join(f"kotoba{number}" for number in range(14))
    out = BytesIO()
    PAPERS.write_phrase(PhraseSheet(mark(SheetKind.PHRASE), long, "記録"), out)
    text = "".join(words(out.getvalue(), 0).split())
    assert long.replace(" ", "") in text


def test_the_notice_tells_how_to_go_on_from_the_stick() -> None:
    text = words(second_copy(), 0)
    assert "受付B 写し1" in text
    assert "写しから始める" in text


@pytest.mark.parametrize(
    "paper",
    [
        lambda *, drill: cards(2, drill=drill),
        lambda *, drill: slips(2, drill=drill),
        phrase,
        second_copy,
    ],
)
def test_every_paper_of_a_drill_says_so_and_no_other_does(paper: Callable[..., bytes]) -> None:
    assert "訓練" in words(paper(drill=True), 0)
    assert "訓練" not in words(paper(drill=False), 0)
