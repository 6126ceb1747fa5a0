// The page on which a person signs in a program that runs elsewhere: plain HTML, no script.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/issuer/pages/page_parts.h"

#include <string>
#include <string_view>

namespace strongroom::server {

/// What is kept in the form from one try to the next.
struct DeviceForm
{
    std::string_view userCode{};
    std::string_view username{};
    std::string_view problem{}; ///< Shown above; empty for none.
};

std::string devicePage(const DeviceForm& form, PageLanguage language);

/// What the person did, and that nothing is left to do here.
std::string deviceDonePage(bool approved, PageLanguage language);

} // namespace strongroom::server
