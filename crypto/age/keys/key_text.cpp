// Telling kinds of keys apart by how they begin.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/age/keys/key_text.h"

#include "crypto/age/format/bech32.h"
#include "crypto/age/keys/x25519.h"

#include <algorithm>

namespace strongroom::age {
namespace {

constexpr std::string_view recipientStart = "age1";
constexpr std::string_view identityStart = "AGE-SECRET-KEY-1";
constexpr std::string_view postQuantum =
    " is post-quantum (ML-KEM-768), which this build cannot use: take a key of `age keygen`.";

Error refused(std::string sentence)
{
    return {ErrorKind::InvalidInput, std::move(sentence)};
}

bool isSsh(std::string_view text)
{
    return text.starts_with("ssh-") || text.starts_with("ecdsa-sha2-") || text.starts_with("sk-")
           || (text.starts_with("-----BEGIN ") && text.find("PRIVATE KEY") != text.npos);
}

/// A plugin's name is printable and not long; anything else is not repeated to the reader.
std::string pluginNamed(std::string_view name)
{
    const bool plain = !name.empty() && name.size() <= 32 && std::ranges::all_of(name, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
               || c == '-' || c == '_' || c == '.' || c == '+';
    });
    if (!plain)
        return "a plugin";
    std::string lower(name);
    std::ranges::transform(lower, lower.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return "the plugin age-plugin-" + lower;
}

Error whyNoRecipient(std::string_view text)
{
    if (isSsh(text))
        return refused("This recipient is an SSH key, which Strongroom does not use: take one that "
                       "begins with age1.");
    if (text.starts_with("AGE-"))
        return refused(
            "This is an identity, which stays secret: give the recipient that belongs to it "
            "(`age keygen -y`).");
    const auto separator = text.rfind('1');
    if (text.starts_with(recipientStart) && separator > recipientStart.size()
        && separator != text.npos) {
        const auto name = text.substr(recipientStart.size(), separator - recipientStart.size());
        if (name == "pq")
            return refused("This recipient" + std::string(postQuantum));
        return refused("This recipient needs " + pluginNamed(name)
                       + ", and Strongroom runs no plugins: take a native age recipient.");
    }
    return refused("This is not an age recipient: those begin with age1.");
}

Error whyNoIdentity(std::string_view text)
{
    if (isSsh(text))
        return refused("This identity is an SSH key, which Strongroom does not use: take one that "
                       "begins with AGE-SECRET-KEY-1.");
    if (text.starts_with("AGE-SECRET-KEY-PQ-1"))
        return refused("This identity" + std::string(postQuantum));
    constexpr std::string_view plugin = "AGE-PLUGIN-";
    if (text.starts_with(plugin)) {
        const auto name = text.substr(plugin.size());
        const auto separator = name.rfind("-1");
        return refused("This identity needs "
                       + pluginNamed(name.substr(0, separator == name.npos ? 0 : separator))
                       + ", and Strongroom runs no plugins: take a native age identity.");
    }
    if (text.starts_with(recipientStart))
        return refused("This is a recipient: to decrypt, give the identity that belongs to it.");
    return refused("This is not an age identity: those begin with AGE-SECRET-KEY-1.");
}

/// Calls `take(line)` for each line that counts; its error comes back with the line's number.
template <class Take>
Result<Done> forEachKey(std::string_view file, std::string_view kind, Take take)
{
    std::size_t keys = 0;
    for (std::size_t number = 1; !file.empty(); ++number) {
        const auto lf = file.find('\n');
        auto line = file.substr(0, lf);
        file.remove_prefix(lf == file.npos ? file.size() : lf + 1);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (line.empty() || line.starts_with('#'))
            continue;
        ++keys;
        if (auto error = take(line)) {
            error->message = "Line " + std::to_string(number) + ": " + error->message;
            return *error;
        }
    }
    if (keys == 0)
        return refused("There is no " + std::string(kind) + " in this file.");
    return Done{};
}

template <class Kept>
std::optional<Error> keep(std::vector<Kept>& all, Result<Kept> one)
{
    if (!one)
        return one.error();
    all.push_back(std::move(*one));
    return std::nullopt;
}

} // namespace

Result<std::unique_ptr<Recipient>> parseRecipient(std::string_view text)
{
    // Of age's own keys, "1" is the only one: it occurs in no bech32 data.
    if (!text.starts_with(recipientStart) || text.rfind('1') != recipientStart.size() - 1)
        return whyNoRecipient(text);
    auto recipient = X25519Recipient::parse(text);
    if (!recipient)
        return recipient.error();
    return std::unique_ptr<Recipient>(new X25519Recipient(std::move(*recipient)));
}

Result<std::unique_ptr<Identity>> parseIdentity(std::string_view text)
{
    if (!text.starts_with(identityStart))
        return whyNoIdentity(text);
    auto identity = X25519Identity::parse(text);
    if (!identity)
        return identity.error();
    return std::unique_ptr<Identity>(new X25519Identity(std::move(*identity)));
}

Result<Recipients> parseRecipients(std::string_view file)
{
    Recipients recipients;
    const auto done = forEachKey(file, "recipient", [&](std::string_view line) {
        return keep(recipients, parseRecipient(line));
    });
    return done ? Result<Recipients>(std::move(recipients)) : done.error();
}

Result<Identities> parseIdentities(std::string_view file)
{
    Identities identities;
    const auto done = forEachKey(file, "identity", [&](std::string_view line) {
        return keep(identities, parseIdentity(line));
    });
    return done ? Result<Identities>(std::move(identities)) : done.error();
}

Result<std::vector<std::string>> recipientsOfIdentities(std::string_view file)
{
    std::vector<std::string> recipients;
    const auto done =
        forEachKey(file, "identity", [&](std::string_view line) -> std::optional<Error> {
            if (!line.starts_with(identityStart))
                return whyNoIdentity(line);
            const auto identity = X25519Identity::parse(line);
            if (!identity)
                return identity.error();
            recipients.push_back(identity->recipient().text());
            return std::nullopt;
        });
    return done ? Result<std::vector<std::string>>(std::move(recipients)) : done.error();
}

} // namespace strongroom::age
