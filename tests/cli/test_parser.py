"""The help is enough to work from; wrong usage is told from wrong input."""

import pytest

from shelter_app.cli.parser import build_parser
from shelter_app.cli.report import report_lines
from shelter_app.domain.register_report import Found, ImportReport, Problem


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ([], ["demo", "decode", "register import", "print roster", "check", "終了コード"]),
        (["demo"], ["--headless", "--out"]),
        (["decode"], ["画像"]),
        (["register", "import"], ["--town", "--key-column", "--dry-run", "--passphrase-file"]),
        (["print", "roster"], ["--out", "--passphrase-file"]),
        (["check"], ["--passphrase-file"]),
    ],
)
def test_help_names_what_can_be_done(
    asked: list[str], words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        build_parser().parse_args([*asked, "--help"])

    assert ended.value.code == 0
    told = capsys.readouterr().out
    assert [word for word in words if word not in told] == []


@pytest.mark.parametrize(
    "typed", [["fly"], ["decode"], ["register"], ["register", "import"], ["print", "roster"]]
)
def test_wrong_usage_ends_with_two(typed: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        build_parser().parse_args(typed)

    assert ended.value.code == 2
    assert capsys.readouterr().err


def test_no_passphrase_can_be_given_as_an_argument() -> None:
    with pytest.raises(SystemExit):
        build_parser().parse_args(["check", "--passphrase", "secret"])


def test_without_a_command_the_desk_is_meant() -> None:
    assert build_parser().parse_args([]).command is None


def test_a_report_says_figures_then_places_and_never_a_value() -> None:
    report = ImportReport()
    for line in range(2, 3_000):
        report.note(Found(line, Problem.NO_NAME))
    report.note(Found(5_000, Problem.MY_NUMBER, "備考"))

    told = list(report_lines(report))

    assert told[0] == "0 行を読み、0 人を取り込みました。"
    assert told[1].startswith("2 行目: ")
    assert told[-1].startswith("ほかに ")


def test_every_problem_of_an_import_has_words() -> None:
    report = ImportReport()
    for line, problem in enumerate(Problem, start=2):
        report.note(Found(line, problem, "氏名"))

    told = list(report_lines(report))

    assert len(told) == len(Problem) + 1
    assert all("「氏名」" in line for line in told[1:])
