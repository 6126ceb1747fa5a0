// Modules by libqrencode, one path for all of them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/issuer/second_factor/qr_picture.h"

#include "server/issuer/pages/page_parts.h"

#include <qrencode.h>

#include <memory>

namespace strongroom::server {

Result<std::string> qrPicture(const SecretBytes& text, std::string_view label)
{
    constexpr int quietZone = 4; // Section 9.1.
    const auto bytes = text.reveal();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(static_cast<int>(bytes.size()), bytes.data(), 0, QR_ECLEVEL_M),
        &QRcode_free);
    if (!code)
        return Error{ErrorKind::InvalidInput, "The text is too long for a picture."};
    const auto size = std::to_string(code->width + 2 * quietZone);
    std::string path;
    for (int row = 0; row < code->width; ++row)
        for (int column = 0; column < code->width; ++column)
            if ((code->data[row * code->width + column] & 1) != 0)
                path += 'M' + std::to_string(column + quietZone) + ' '
                        + std::to_string(row + quietZone) + "h1v1h-1z";
    return "<svg role=\"img\" aria-label=\"" + escape(label) + "\" viewBox=\"0 0 " + size + ' '
           + size + "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h" + size + 'v'
           + size + "H0z\"/><path fill=\"#000\" d=\"" + path + "\"/></svg>";
}

} // namespace strongroom::server
