#!/usr/bin/env python3
"""A browser made of HTTP, for sign-ins without a display: fills the form in and follows the way back. Set as
STRONGROOM_BROWSER; STRONGROOM_TEST_PASSWORD_FILE holds the password, STRONGROOM_TEST_USER names somebody other than alice."""

import html
import http.client
import os
import pathlib
import re
import sys
import urllib.parse
import urllib.request


def main(address):
    password = pathlib.Path(os.environ["STRONGROOM_TEST_PASSWORD_FILE"]).read_text().strip()
    url = urllib.parse.urlsplit(address)
    browser = http.client.HTTPConnection(url.hostname, url.port, timeout=30)
    browser.request("GET", url.path + "?" + url.query)
    form = browser.getresponse().read().decode()
    fields = {name: html.unescape(value) for name, value in re.findall(r'name="(\w+)"[^>]*? value="([^"]*)"', form)}
    fields.update(username=os.environ.get("STRONGROOM_TEST_USER", "alice"), password=password)
    if "password_again" in fields:
        fields.update(display_name="Alice", password_again=password)
    browser.request("POST", url.path, urllib.parse.urlencode(fields), {"Content-Type": "application/x-www-form-urlencoded"})
    urllib.request.urlopen(browser.getresponse().getheader("Location"), timeout=30).read()


main(sys.argv[1])
