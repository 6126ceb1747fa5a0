// The addresses of the second factor's pages.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/http/pool.h"
#include "server/http/router.h"
#include "server/issuer/form.h"
#include "server/issuer/pages/page_parts.h"
#include "server/issuer/second_factor/sign_in_steps.h"

namespace strongroom::server {

/// Beside the authorize page.
std::string secondFactorPageAddress(const IssuerSettings& settings);

/// What the browser gets for it: a page, or the way back to the program.
Reply replyOf(const NextStep& step, const Issuer& issuer, PageLanguage language);

void addSecondFactorPageRoutes(Router& router, Issuer& issuer, SignInSteps& steps, Pool& pool);

} // namespace strongroom::server
