// HTML by hand: escaped, readable in light and dark, usable without a mouse.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/issuer/pages/page_parts.h"

namespace strongroom::server {
namespace {

constexpr std::string_view style = R"(
:root{color-scheme:light dark;--bg:#F5F6F8;--card:#fff;--text:#1A2230;--soft:#4A5565;--line:#76818F;--accent:#1C5BB8;--on:#fff;--bad:#A8231B;--badbg:#FCE8E6}
@media(prefers-color-scheme:dark){:root{--bg:#15191F;--card:#252C37;--text:#E7EBF1;--soft:#B0BAC7;--line:#7B8798;--accent:#86B5FF;--on:#0B1A30;--bad:#FF9D95;--badbg:#3D1B1A}}
*{box-sizing:border-box}body{margin:0;min-height:100vh;display:grid;place-items:center;background:var(--bg);color:var(--text);font:16px/1.45 system-ui,sans-serif}
main{width:min(26rem,92vw);background:var(--card);border:1px solid var(--line);border-radius:8px;padding:2rem}
h1{font-size:1.4rem;margin:0 0 .25rem}p{color:var(--soft);margin:.25rem 0 1rem}label{display:block;margin:.9rem 0 .25rem}
input{width:100%;font:inherit;padding:.55rem .7rem;border:1px solid var(--line);border-radius:4px;background:transparent;color:inherit}
input:focus,button:focus{outline:2px solid var(--accent);outline-offset:1px}
button{margin-top:1.4rem;width:100%;font:inherit;font-weight:600;padding:.65rem;border:0;border-radius:4px;background:var(--accent);color:var(--on)}
button.second{margin-top:.6rem;background:transparent;color:inherit;border:1px solid var(--line);font-weight:400}
.picture svg{display:block;width:13rem;max-width:100%;margin:0 auto 1rem}code{font:600 1rem/1.7 ui-monospace,monospace;color:var(--text);overflow-wrap:anywhere}
.codes{columns:2;column-gap:2rem;padding-inline-start:1.6rem;margin:0}.codes code{font-size:.85rem;white-space:nowrap}
[role=alert]{color:var(--bad);background:var(--badbg);padding:.6rem .8rem;border-radius:4px}small{display:block;margin-top:1rem;color:var(--soft)}a{color:var(--accent)})";

std::string_view tagOf(PageLanguage language)
{
    return language == PageLanguage::German ? "de" : "en";
}

} // namespace

PageLanguage languageOf(std::string_view acceptLanguage)
{
    return acceptLanguage.starts_with("de") ? PageLanguage::German : PageLanguage::English;
}

std::string escape(std::string_view text)
{
    std::string escaped;
    for (const char c : text) {
        switch (c) {
        case '&': escaped += "&amp;"; break;
        case '<': escaped += "&lt;"; break;
        case '>': escaped += "&gt;"; break;
        case '"': escaped += "&quot;"; break;
        case '\'': escaped += "&#39;"; break;
        default: escaped += c;
        }
    }
    return escaped;
}

std::string document(PageLanguage language, std::string_view title, const std::string& body)
{
    return "<!doctype html><html lang=\"" + std::string(tagOf(language))
           + "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" "
             "content=\"width=device-width,initial-scale=1\">"
             "<meta name=\"referrer\" content=\"no-referrer\"><title>Strongroom – "
           + std::string(title) + "</title><style>" + std::string(style)
           + "</style></head><body><main>" + body + "</main></body></html>";
}

std::string field(std::string_view name, std::string_view label, std::string_view type,
                  std::string_view complete, std::string_view value, bool focus)
{
    const std::string id = "f-" + std::string(name);
    return "<label for=\"" + id + "\">" + std::string(label) + "</label><input id=\"" + id
           + "\" name=\"" + std::string(name) + "\" type=\"" + std::string(type)
           + "\" autocomplete=\"" + std::string(complete) + "\" value=\"" + escape(value)
           + "\" required" + (focus ? " autofocus" : "") + ">";
}

std::string hidden(std::string_view name, std::string_view value)
{
    return "<input type=\"hidden\" name=\"" + std::string(name) + "\" value=\"" + escape(value)
           + "\">";
}

std::string problemBox(std::string_view problem)
{
    return problem.empty() ? std::string() : "<div role=\"alert\">" + escape(problem) + "</div>";
}

} // namespace strongroom::server
