// What the pages of the built-in sign-in are made of.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string>
#include <string_view>

namespace strongroom::server {

enum class PageLanguage { English, German };

/// From Accept-Language: German if it is asked for first, else English.
PageLanguage languageOf(std::string_view acceptLanguage);

/// For text and for quoted attributes.
std::string escape(std::string_view text);

/// A whole page around `body`, which is HTML.
std::string document(PageLanguage language, std::string_view title, const std::string& body);

/// A labelled field that has to be filled in; `type` and `complete` (autocomplete) are HTML's.
std::string field(std::string_view name, std::string_view label, std::string_view type,
                  std::string_view complete, std::string_view value, bool focus);
std::string hidden(std::string_view name, std::string_view value);

/// Announced by screen readers; nothing for no problem.
std::string problemBox(std::string_view problem);

} // namespace strongroom::server
