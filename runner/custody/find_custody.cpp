// A string held against fingerprints: no value is opened, and one that is not found leaves nothing.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/envelope/entry.h"
#include "crypto/envelope/search.h"
#include "crypto/hash.h"
#include "runner/custody/custody.h"
#include "runner/custody/sought_forms.h"

#include <map>
#include <utility>

namespace strongroom::runner {
namespace {

using Fingerprints = std::vector<Bytes>; ///< One for each form, in their order.

Result<Fingerprints> fingerprintsOf(const SecretBytes& fingerprintKey,
                                    const domain::SearchedValue& value,
                                    const std::vector<WrittenForm>& forms)
{
    const auto key = crypto::fingerprintKeyFor(fingerprintKey, value.secret.value, value.key);
    if (!key)
        return key.error();
    Fingerprints all;
    for (const auto& form : forms) {
        auto one = crypto::fingerprintUnder(*key, form.value);
        if (!one)
            return one.error();
        all.push_back(std::move(*one));
    }
    return all;
}

/// The first form that fits; all are looked at, so that time does not tell.
domain::SoughtForm fitting(const Fingerprints& fingerprints, const Bytes& known,
                           const std::vector<WrittenForm>& forms)
{
    auto found = domain::SoughtForm::None;
    for (std::size_t i = 0; i < forms.size(); ++i) {
        const bool same = crypto::equalInConstantTime(fingerprints[i], known);
        if (same && found == domain::SoughtForm::None)
            found = forms[i].form;
    }
    return found;
}

Result<Bytes> foundAmong(const SecretBytes& fingerprintKey,
                         const std::vector<domain::SearchedValue>& values,
                         const std::vector<WrittenForm>& forms)
{
    std::map<std::pair<std::string, std::string>, Fingerprints> computed;
    Bytes found;
    for (const auto& value : values) {
        const std::pair place(value.secret.value, value.key);
        auto there = computed.find(place);
        if (there == computed.end()) {
            auto fingerprints = fingerprintsOf(fingerprintKey, value, forms);
            if (!fingerprints)
                return fingerprints.error();
            there = computed.emplace(place, std::move(*fingerprints)).first;
        }
        const auto known = fromHex(value.fingerprint);
        if (!known)
            return known.error();
        found.push_back(static_cast<std::uint8_t>(fitting(there->second, *known, forms)));
    }
    return found;
}

} // namespace

Result<domain::FindValueAnswer> Custody::findValue(const domain::FindValueRequest& request)
{
    if (auto ours = expectOurs(request.wish.organization); !ours)
        return ours.error();
    if (auto checked = expectAllowed(request); !checked)
        return checked.error();
    if (request.values.size() > domain::mostSearchedValues)
        return Error{ErrorKind::InvalidInput, "A search is of at most 10000 values at a time."};
    const auto sought = crypto::openSought(
        m_keys.hpkePrivateKey, domain::soughtPlace(request.wish, request.readerPublicKey),
        {request.sought.encapsulated, request.sought.ciphertext});
    if (!sought)
        return sought.error();
    if (auto hard = domain::checkSought(*sought); !hard)
        return hard.error();
    const auto found =
        foundAmong(m_keys.fingerprintKey, request.values, formsOf(*sought, request.wish.variants));
    if (!found)
        return found.error();
    const auto hash = crypto::sha256(encode(request.sought));
    auto sealed = crypto::sealFound(
        m_keys.hpkePrivateKey, request.readerPublicKey,
        domain::foundPlace(Bytes(hash.begin(), hash.end()), request.values), *found);
    if (!sealed)
        return sealed.error();
    return domain::FindValueAnswer{{std::move(sealed->encapsulated), std::move(sealed->ciphertext)},
                                   publicKey()};
}

} // namespace strongroom::runner
