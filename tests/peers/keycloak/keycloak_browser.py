#!/usr/bin/env python3
"""A browser made of HTTP for Keycloak's pages, which keeps its cookies from one start to the next: signs in as STRONGROOM_TEST_USER.
Set as STRONGROOM_BROWSER; each address and whether a password was asked for is written to STRONGROOM_TEST_VISITS."""

import html
import http.cookiejar
import json
import os
import pathlib
import re
import sys
import urllib.error
import urllib.parse
import urllib.request


class Stay(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


class Everywhere(http.cookiejar.DefaultCookiePolicy):
    """Browsers take the loopback interface for secure."""

    def return_ok_secure(self, cookie, request):
        return True


def visit(address, user):
    """The address that Keycloak sends the browser back to, and whether it asked for the password."""
    jar = http.cookiejar.LWPCookieJar(os.environ["STRONGROOM_TEST_COOKIES"] + "." + user, policy=Everywhere())
    if pathlib.Path(jar.filename).exists():
        jar.load(ignore_discard=True)
    browser = urllib.request.build_opener(Stay, urllib.request.HTTPCookieProcessor(jar))
    provider, form, asked = urllib.parse.urlsplit(address).netloc, None, False
    for _ in range(12):
        try:
            answer = browser.open(address, form, timeout=30)
        except urllib.error.HTTPError as error:
            answer = error
        if answer.status in (301, 302, 303):
            address, form = urllib.parse.urljoin(address, answer.headers["Location"]), None
            if urllib.parse.urlsplit(address).netloc != provider:
                jar.save(ignore_discard=True)
                return address, asked
            continue
        page = answer.read().decode()
        action = re.search(r'<form[^>]*id="kc-form-login"[^>]*action="([^"]+)"', page, re.S)
        assert answer.status == 200 and action, (answer.status, page[:1500])
        asked = True
        address = html.unescape(action[1])
        form = urllib.parse.urlencode({"username": user, "password": user + "'s password", "credentialId": ""}).encode()
    raise AssertionError("Keycloak never sent the browser back")


if __name__ == "__main__":
    back, asked = visit(sys.argv[1], os.environ["STRONGROOM_TEST_USER"])
    with open(os.environ["STRONGROOM_TEST_VISITS"], "a") as visits:
        visits.write(json.dumps({"address": sys.argv[1], "asked": asked}) + "\n")
    urllib.request.urlopen(back, timeout=30).read()
