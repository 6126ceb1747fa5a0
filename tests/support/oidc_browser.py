#!/usr/bin/env python3
"""A browser made of HTTP for the pages of oidc-provider: signs in as STRONGROOM_TEST_USER and agrees to everything. Set as
STRONGROOM_BROWSER; STRONGROOM_TEST_CA vouches for the provider."""

import html
import http.cookiejar
import os
import re
import ssl
import sys
import urllib.error
import urllib.parse
import urllib.request

REDIRECTS = (301, 302, 303)


class Stay(urllib.request.HTTPRedirectHandler):
    """Redirects are followed by hand, so that the last one can be had unfollowed."""

    def redirect_request(self, *_):
        return None


def returned(address, user):
    """The address that the provider sends the browser back to."""
    context = ssl.create_default_context(cafile=os.environ["STRONGROOM_TEST_CA"])
    browser = urllib.request.build_opener(urllib.request.HTTPSHandler(context=context), Stay,
                                          urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))
    provider, form = urllib.parse.urlsplit(address).netloc, None
    for _ in range(12):
        try:
            answer = browser.open(address, form, timeout=30)
        except urllib.error.HTTPError as error:
            answer = error
        if answer.status in REDIRECTS:
            address, form = urllib.parse.urljoin(address, answer.headers["Location"]), None
            if urllib.parse.urlsplit(address).netloc != provider:
                return address
            continue
        page = answer.read().decode()
        assert answer.status == 200, (answer.status, page[:400])
        fields = dict(re.findall(r'<input[^>]*type="hidden"[^>]*name="(\w+)"[^>]*value="([^"]*)"', page))
        if fields["prompt"] == "login":
            fields.update(login=user, password="any")
        action = html.unescape(re.search(r'<form[^>]*action="([^"]+)"', page)[1])
        address, form = urllib.parse.urljoin(address, action), urllib.parse.urlencode(fields).encode()
    raise AssertionError("the provider never sent the browser back")


if __name__ == "__main__":
    urllib.request.urlopen(returned(sys.argv[1], os.environ["STRONGROOM_TEST_USER"]), timeout=30).read()
