"""Headquarters' pages in a real browser, over TLS, by keyboard."""

import shutil
from collections.abc import Iterator

import pytest
from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webdriver import WebDriver

from tests.hq.servers import Garage, Server
from tests.hq.test_site import told
from tests.hq.towns import SECRET


@pytest.fixture
def window() -> Iterator[WebDriver]:
    """A browser without a display; skipped, and said so, where none is installed."""
    driver = shutil.which("chromedriver")
    if driver is None:
        pytest.skip("CHROMIUM IS NOT INSTALLED: headquarters' pages were not tried in a browser")
    options = webdriver.ChromeOptions()
    for one in ("--headless=new", "--no-sandbox", "--ignore-certificate-errors", "--lang=ja"):
        options.add_argument(one)
    options.add_argument("--window-size=1024,768")
    browser = webdriver.Chrome(options, Service(driver))
    browser.implicitly_wait(20)
    yield browser
    browser.quit()


def keys(window: WebDriver, *pressed: str) -> None:
    """Press keys wherever the focus is."""
    for one in pressed:
        window.switch_to.active_element.send_keys(one)


def test_a_request_is_received_by_keyboard_alone(
    server: Server, garage: Garage, window: WebDriver
) -> None:
    told(server, garage)
    window.get(f"https://127.0.0.1:{server.serving.ports[1]}/")
    assert window.find_element(By.TAG_NAME, "h2").text == "どなたですか"
    window.find_element(By.NAME, "operator").send_keys(Keys.TAB)
    keys(window, SECRET, Keys.ENTER)
    heading = window.find_element(By.ID, "requests")
    assert heading.text.endswith("1 件")
    button = window.find_element(By.CSS_SELECTOR, "tr.waits button")
    for _ in range(20):  # skip link, sign-out, three places, then the table
        keys(window, Keys.TAB)
        if window.switch_to.active_element == button:
            break
    keys(window, Keys.ENTER)
    window.find_element(By.XPATH, "//td[text()='山田 花']")
    assert window.find_element(By.ID, "requests").text.endswith("0 件")
    assert window.find_elements(By.CSS_SELECTOR, "tr.waits") == []


def test_every_table_and_box_has_a_name_for_a_screen_reader(
    server: Server, garage: Garage, window: WebDriver
) -> None:
    told(server, garage)
    window.get(f"https://127.0.0.1:{server.serving.ports[1]}/sign-in")
    for box in window.find_elements(By.CSS_SELECTOR, "input:not([type=hidden]), select, button"):
        assert box.accessible_name
    window.find_element(By.NAME, "secret").send_keys(SECRET, Keys.ENTER)
    window.find_element(By.ID, "shelters")
    for cell in window.find_elements(By.TAG_NAME, "th"):
        assert cell.get_attribute("scope") in {"col", "row"}
    wide = window.execute_script("return document.documentElement.scrollWidth")
    assert wide <= 1024
