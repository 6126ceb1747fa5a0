// What a value is, besides bytes: read on this computer, with nothing private in the answers.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "base/secret_bytes.h"
#include "models/domain/sealed.h"
#include "models/exchange/value_tree.h"

#include <optional>
#include <string>
#include <vector>

namespace strongroom::client {

enum class ValueKind {
    Certificates, ///< PEM, DER or PKCS #12.
    SshKey,       ///< Public or private; any private key in PEM.
    OneTimeCodes, ///< An otpauth address, or base32 under a key that says so.
    Tree,         ///< JSON, YAML, or several lines of NAME=value.
    Binary,       ///< Bytes that are no text.
};

struct CertificateView
{
    std::string subject{};
    std::string issuer{};
    std::string serial{};
    std::vector<std::string> names{};
    Timestamp from{};
    Timestamp until{};
    std::string sha256{};
    std::string keyType{};
    int keyBits = 0;
    bool authority = false;
    bool selfIssued = false;
};

struct CertificatesView
{
    std::vector<CertificateView> certificates{};
    bool privateKey = false; ///< Stands beside them.
    bool locked = false;     ///< Under a password, so that nothing of it can be read.
};

struct SshKeyView
{
    std::string type{};
    unsigned bits = 0;
    std::string comment{};
    std::string fingerprint{}; ///< Empty: it is encrypted and does not say.
    bool isPrivate = false;
    bool encrypted = false;
};

struct CodesView
{
    SecretBytes current{0};
    SecretBytes next{0};
    int secondsLeft = 0;
    int period = 30;
    std::string issuer{};
    std::string account{};
};

class InspectionApi
{
public:
    virtual ~InspectionApi() = default;

    /// From the content; the key's name only says whether base32 is a seed of codes. Nothing for
    /// plain text, and for what only begins like one of these.
    virtual std::optional<ValueKind> kindOf(const std::string& key,
                                            const SecretBytes& value) const = 0;

    /// These fail with InvalidInput if the value is none.
    virtual Result<CertificatesView> certificates(const SecretBytes& value) const = 0;
    virtual Result<SshKeyView> sshKey(const SecretBytes& value) const = 0;
    /// The codes at `now`.
    virtual Result<CodesView> codes(const SecretBytes& value, Timestamp now) const = 0;
    /// Names and types, no values.
    virtual Result<std::vector<exchange::TreeLine>> tree(const SecretBytes& value) const = 0;
    /// The one value at the end of `names`, as tree() gives them. Fails with NotFound.
    virtual Result<SecretBytes> leaf(const SecretBytes& value,
                                     const std::vector<std::string>& names) const = 0;
};

} // namespace strongroom::client
