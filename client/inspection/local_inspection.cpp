// From what crypto reads to what the console shows; a kind is only said of what can be read.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/inspection/local_inspection.h"

#include "base/codec.h"
#include "client/inspection/value_leaves.h"
#include "crypto/otp/one_time_secret.h"
#include "crypto/ssh/ssh_key.h"
#include "crypto/x509/certificate_facts.h"

#include <algorithm>

namespace strongroom::client {
namespace {

constexpr std::size_t shortestSeed = 16; ///< Characters of base32: RFC 4226 asks for more.

/// "TOTP", "github.otp", "MFA_SECRET": a part of the name, not any three letters in it.
bool namesOneTimeCodes(const std::string& key)
{
    std::string part;
    const auto speaks = [&part] {
        return part == "totp" || part == "otp" || part == "2fa" || part == "mfa"
               || part == "otpauth";
    };
    for (const char c : key) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        const bool capital = c >= 'A' && c <= 'Z';
        if (!letter && !capital) {
            if (speaks())
                return true;
            part.clear();
            continue;
        }
        part += capital ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return speaks();
}

bool isText(const SecretBytes& value)
{
    const auto bytes = value.reveal();
    return isUtf8({reinterpret_cast<const char*>(bytes.data()), bytes.size()})
           && std::ranges::find(bytes, std::uint8_t(0)) == bytes.end();
}

bool holdsOneTimeCodes(const std::string& key, const SecretBytes& value)
{
    if (!crypto::looksLikeOneTimeAddress(value)
        && (value.size() < shortestSeed || !namesOneTimeCodes(key)))
        return false;
    return crypto::readOneTimeSecret(value).hasValue();
}

CertificateView viewOf(crypto::CertificateFacts facts)
{
    return {std::move(facts.subject),
            std::move(facts.issuer),
            std::move(facts.serial),
            std::move(facts.names),
            facts.from,
            facts.until,
            std::move(facts.sha256),
            std::move(facts.keyType),
            facts.keyBits,
            facts.authority,
            facts.selfIssued};
}

/// The code into wiped memory; the library's own text of it is wiped as far as it can be.
Result<SecretBytes> codeAt(const crypto::OneTimeSecret& secret, std::chrono::sys_seconds time)
{
    auto code = crypto::totpCode(secret.seed, time, secret.form, secret.period);
    if (!code)
        return code.error();
    auto bytes = SecretBytes::copyOf(std::string_view(*code));
    volatile char* characters = code->data();
    for (std::size_t i = 0; i < code->size(); ++i)
        characters[i] = '\0';
    return bytes;
}

} // namespace

std::optional<ValueKind> LocalInspection::kindOf(const std::string& key,
                                                 const SecretBytes& value) const
{
    if (crypto::looksLikeCertificate(value) && crypto::readCertificateFacts(value))
        return ValueKind::Certificates;
    if (!isText(value))
        return ValueKind::Binary;
    if (crypto::looksLikeSshKey(value) && crypto::readSshKey(value))
        return ValueKind::SshKey;
    if (holdsOneTimeCodes(key, value))
        return ValueKind::OneTimeCodes;
    if (treeOf(value))
        return ValueKind::Tree;
    return std::nullopt;
}

Result<CertificatesView> LocalInspection::certificates(const SecretBytes& value) const
{
    auto bundle = crypto::readCertificateFacts(value);
    if (!bundle)
        return bundle.error();
    CertificatesView view{{}, bundle->privateKey, bundle->locked};
    for (auto& facts : bundle->certificates)
        view.certificates.push_back(viewOf(std::move(facts)));
    return view;
}

Result<SshKeyView> LocalInspection::sshKey(const SecretBytes& value) const
{
    auto facts = crypto::readSshKey(value);
    if (!facts)
        return facts.error();
    return SshKeyView{std::move(facts->type),        facts->bits,      std::move(facts->comment),
                      std::move(facts->fingerprint), facts->isPrivate, facts->encrypted};
}

Result<CodesView> LocalInspection::codes(const SecretBytes& value, Timestamp now) const
{
    auto secret = crypto::readOneTimeSecret(value);
    if (!secret)
        return secret.error();
    const auto time = std::chrono::floor<std::chrono::seconds>(now);
    auto current = codeAt(*secret, time);
    auto next = codeAt(*secret, time + secret->period);
    if (!current || !next)
        return current ? next.error() : current.error();
    const auto into = time.time_since_epoch() % secret->period;
    return CodesView{std::move(*current),
                     std::move(*next),
                     static_cast<int>((secret->period - into).count()),
                     static_cast<int>(secret->period.count()),
                     std::move(secret->issuer),
                     std::move(secret->account)};
}

Result<std::vector<exchange::TreeLine>> LocalInspection::tree(const SecretBytes& value) const
{
    return treeOf(value);
}

Result<SecretBytes> LocalInspection::leaf(const SecretBytes& value,
                                          const std::vector<std::string>& names) const
{
    return leafOf(value, names);
}

} // namespace strongroom::client
