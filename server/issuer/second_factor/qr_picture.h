// A text as a QR code (ISO/IEC 18004), drawn as SVG that stands in a page.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "base/secret_bytes.h"

#include <string>
#include <string_view>

namespace strongroom::server {

/// Dark on light in every theme, as cameras want it; `label` is what screen readers say. Fails with
/// InvalidInput for what no picture holds.
Result<std::string> qrPicture(const SecretBytes& text, std::string_view label);

} // namespace strongroom::server
