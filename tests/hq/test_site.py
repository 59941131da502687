"""Headquarters' pages, as a browser meets them."""

import re
from collections.abc import Iterator

import pytest
from starlette.testclient import TestClient

from shelter_app.bootstrap.hq.serving import _site
from shelter_app.domain.ids import Subject
from shelter_app.domain.ledger.facts.condition import CaseOpened
from shelter_app.domain.ledger.facts.links import DisclosureSet
from shelter_app.domain.ledger.facts.people import Details, PeopleReceived
from shelter_app.storage.ledger import tables
from tests.hq.servers import Garage, Server
from tests.hq.towns import SECRET


@pytest.fixture
def browser(server: Server) -> Iterator[TestClient]:
    with TestClient(_site(server.opened), base_url="https://hq.test") as client:
        yield client


def sign_in(browser: TestClient, secret: str = SECRET) -> str:
    """Sign in as the first operator; gives the page that comes."""
    door = browser.get("/sign-in").text
    (operator,) = re.findall(r'<option value="(\w+)">', door)
    came = browser.post("/sign-in", data={"operator": operator, "secret": secret})
    page: str = came.text
    return page


def form_of(page: str) -> str:
    found: list[str] = re.findall(r'name="form" value="(\w+)"', page)
    return found[0]


def told(server: Server, garage: Garage) -> None:
    """Let a desk receive people and open a rescue report, and tell headquarters."""
    laptop = garage.laptop(server, "03")
    desk = laptop.desk
    for number, name in enumerate(("=HYPERLINK(1) 本間 キヨ", "佐藤 ひろみ", "隠れた人")):
        who = Subject("person", bytes([number]) * 16)
        details = Details(name=name, kana="ほんま きよ" if number == 0 else "", slip="03-A-0001-6")
        desk.say("people.received", PeopleReceived(persons=(details,)), who)
    desk.say("disclosure.set", DisclosureSet(state="wished"), Subject("person", b"\2" * 16))
    case = CaseOpened(what="rescue", place="中浜12", need="はしご<b>", informant="孫")
    desk.say("case.opened", case, Subject("case", b"c" * 16))
    laptop.sync(server)


def looked(server: Server) -> list[str]:
    """Read what the audit lane says was looked at."""
    reader = server.opened.store.reader
    with reader._engine.connect() as connection:
        kinds = tables.event.c.kind
        rows = connection.execute(tables.event.select().where(kinds.startswith("entry.")))
        return [row.kind for row in rows]


def test_nobody_sees_anything_without_signing_in(browser: TestClient) -> None:
    for path in ("/", "/search", "/devices"):
        assert "どなたですか" in browser.get(path).text
    assert browser.post("/export/roster").url.path == "/sign-in"


def test_wrong_passphrases_wait_and_the_right_one_comes_in(browser: TestClient) -> None:
    assert "合言葉が違います" in sign_in(browser, "wrong")
    assert "合言葉が違います" in sign_in(browser, "wrong")
    assert "2 秒待ってください" in sign_in(browser, SECRET)


def test_the_board_shows_shelters_and_requests_and_a_receipt_is_recorded(
    server: Server, garage: Garage, browser: TestClient
) -> None:
    told(server, garage)
    page = sign_in(browser)
    assert "受け取りを待つ救助・医療の依頼 1 件" in page
    assert "避難者 3 人" in page
    assert "はしご&lt;b&gt;" in page
    assert looked(server) == ["entry.viewed"]
    (scope,) = re.findall(r'name="scope" value="(\w+)"', page)
    data = {"form": form_of(page), "scope": scope, "case": (b"c" * 16).hex()}
    after = browser.post("/receive", data=data).text
    assert "受け取りを待つ救助・医療の依頼 0 件" in after
    row = server.opened.headquarters.reader.row(Subject("case", b"c" * 16), server.scope("03"))
    assert row is not None
    assert row.value("acknowledged")["by"] == "山田 花"
    assert browser.post("/receive", data={**data, "case": "00" * 16}).status_code == 409
    assert browser.post("/receive", data={**data, "case": "zz"}).status_code == 400


def test_a_person_is_found_by_reading_and_the_search_is_noted(
    server: Server, garage: Garage, browser: TestClient
) -> None:
    told(server, garage)
    page = sign_in(browser)
    found = browser.post("/search", data={"form": form_of(page), "q": "ホンマ"}).text
    assert "本間 キヨ" in found
    assert "佐藤" not in found
    nobody = browser.post("/search", data={"form": form_of(page), "q": "だれも"}).text
    assert "お答えできる情報はありません" in nobody
    assert "非公開" in browser.post("/search", data={"form": form_of(page), "q": "隠れた"}).text
    assert looked(server).count("entry.viewed") == 4  # the board, and three searches


def test_exports_hold_no_formula_and_nobody_who_is_not_to_be_disclosed(
    server: Server, garage: Garage, browser: TestClient
) -> None:
    told(server, garage)
    form = {"form": form_of(sign_in(browser))}
    roster = browser.post("/export/roster", data=form)
    text = roster.content.decode("utf-8-sig")
    assert "\"'=HYPERLINK" in text
    assert "隠れた人" not in text
    eei = browser.post("/export/eei", data=form).content.decode("utf-8-sig")
    assert "避難者数(総数)" in eei
    assert '"3"' in eei
    assert "entry.exported" in looked(server)
    assert browser.post("/export/nothing", data=form).status_code == 404


def test_a_form_of_another_site_does_nothing(
    server: Server, garage: Garage, browser: TestClient
) -> None:
    told(server, garage)
    sign_in(browser)
    assert browser.post("/export/roster", data={"form": "x"}).status_code == 403
    assert browser.post("/leave", data={"form": "x"}).status_code == 403


def test_signing_out_and_sitting_idle_end_the_seat(
    browser: TestClient, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = sign_in(browser)
    assert "どなたですか" in browser.post("/leave", data={"form": form_of(page)}).text
    assert "どなたですか" in browser.get("/").text
    sign_in(browser)
    clock = server.opened.clock
    later = clock.monotonic() + 16 * 60
    monkeypatch.setattr("shelter_app.hq.sessions.IDLE_SECONDS", -later)
    assert "どなたですか" not in browser.get("/devices").text
    assert "どなたですか" in browser.get("/").text


def test_every_answer_forbids_keeping_framing_and_scripts(browser: TestClient) -> None:
    for path in ("/sign-in", "/"):
        headers = browser.get(path).headers
        assert headers["cache-control"] == "no-store"
        assert "default-src 'none'" in headers["content-security-policy"]
    assert browser.get("/static/hq.css").status_code == 200


def test_the_devices_are_listed(server: Server, garage: Garage, browser: TestClient) -> None:
    told(server, garage)
    sign_in(browser)
    page = browser.get("/devices").text
    assert "登録" in page
