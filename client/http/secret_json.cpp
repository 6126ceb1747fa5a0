// Every text in it is wiped, whichever of them are secrets.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/http/secret_json.h"

#include <openssl/crypto.h>

namespace strongroom::client {
namespace {

void wipe(wire::json::value& value)
{
    if (auto* text = value.if_string())
        OPENSSL_cleanse(text->data(), text->size());
    else if (auto* array = value.if_array())
        for (auto& one : *array)
            wipe(one);
    else if (auto* object = value.if_object())
        for (auto& [name, member] : *object)
            wipe(member);
}

} // namespace

SecretBytes secretText(wire::json::value value)
{
    auto text = wire::serialize(value);
    auto secret = SecretBytes::copyOf(text);
    OPENSSL_cleanse(text.data(), text.size());
    wipe(value);
    return secret;
}

} // namespace strongroom::client
