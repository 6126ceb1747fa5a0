// Wrapping by age, one armored file a recipient.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/sops/age_keys.h"

#include "crypto/age/age.h"
#include "crypto/age/keys/key_text.h"
#include "crypto/random.h"

namespace strongroom::sops {

Result<SecretBytes> newDataKey()
{
    return crypto::randomSecret(32);
}

Result<std::vector<AgeKey>> wrapDataKey(const SecretBytes& dataKey,
                                        const std::vector<std::string>& recipients)
{
    std::vector<AgeKey> keys;
    for (const auto& text : recipients) {
        auto recipient = age::parseRecipient(text);
        if (!recipient)
            return Error{ErrorKind::InvalidInput,
                         "\"" + text + "\" is no recipient: " + recipient.error().message};
        age::Recipients alone;
        alone.push_back(std::move(*recipient));
        const auto wrapped = age::encryptBytes(alone, age::Form::Armored, dataKey.reveal());
        if (!wrapped)
            return wrapped.error();
        keys.push_back({text, std::string(wrapped->begin(), wrapped->end())});
    }
    return keys;
}

Result<SecretBytes> unwrapDataKey(const Metadata& metadata, const age::Identities& identities)
{
    std::string forWhom;
    for (const auto& key : metadata.age) {
        auto dataKey = age::decryptBytes(identities, bytesOf(key.wrapped));
        if (dataKey)
            return dataKey;
        if (dataKey.error().kind != ErrorKind::NotFound)
            return Error{ErrorKind::Forged,
                         "The key wrapped for " + key.recipient + " does not open: it was altered.",
                         dataKey.error().message};
        forWhom += (forWhom.empty() ? "" : ", ") + key.recipient;
    }
    return Error{ErrorKind::Forbidden,
                 forWhom.empty() ? "The file is for no age recipient."
                                 : "None of your keys opens the file. It is for " + forWhom + "."};
}

} // namespace strongroom::sops
