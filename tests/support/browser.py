#!/usr/bin/python3
"""A person at the system browser: opens the address given, fills in the sign-in form in headless Chromium, and stays until
the browser has been sent back to the console. Set as STRONGROOM_BROWSER.

STRONGROOM_TEST_USER, STRONGROOM_TEST_PASSWORD_FILE say who signs in; STRONGROOM_TEST_SHOTS where screenshots go.
"""

import os
import pathlib
import sys
import tempfile

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait


def browser(profile):
    options = Options()
    options.binary_location = "/usr/bin/chromium"
    for flag in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
                 "--disable-background-networking", "--disable-component-update", "--window-size=900,900",
                 f"--user-data-dir={profile}"):
        options.add_argument(flag)
    return webdriver.Chrome(service=Service("/usr/bin/chromedriver"), options=options)


def shot(driver, name):
    folder = os.environ.get("STRONGROOM_TEST_SHOTS")
    if folder:
        driver.save_screenshot(str(pathlib.Path(folder) / f"browser-{name}.png"))


def fill(driver, name, text):
    for field in driver.find_elements(By.NAME, name):
        field.clear()
        field.send_keys(text)


def main(address):
    user = os.environ.get("STRONGROOM_TEST_USER", "alice")
    password = pathlib.Path(os.environ["STRONGROOM_TEST_PASSWORD_FILE"]).read_text().strip()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        driver = browser(profile)
        try:
            driver.get(address)
            shot(driver, "form")
            fill(driver, "display_name", user.capitalize())
            fill(driver, "username", user)
            fill(driver, "password", password)
            fill(driver, "password_again", password)
            driver.find_element(By.CSS_SELECTOR, "form button[type=submit]").click()
            WebDriverWait(driver, 30).until(lambda d: "/callback" in d.current_url)
            shot(driver, "returned")
        finally:
            driver.quit()


main(sys.argv[1])
