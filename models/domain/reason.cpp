// Names and sentences, in the order of the codes.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/reason.h"

#include <array>
#include <iterator>

namespace strongroom::domain {
namespace {

struct Row
{
    std::string_view name;
    std::string_view pattern;
};

/// Whoever says these in providers, runner or server says them to the letter; a test looks.
constexpr Row rows[] = {
    {"address_leads_inside",
     "\"%1\" leads to an address that is not on the public Internet. Enter the service's public "
     "address, or have the operator allow this one (outbound_allow)."},
    {"address_inside",
     "This address is not on the public Internet. Enter the service's public address, or have the "
     "operator allow this one (outbound_allow)."},
    {"address_of_credentials",
     "This is the address where a cloud gives credentials to its own machines. Enter the address "
     "of the service itself."},
    {"address_in_clear",
     "The address must begin with https://: in clear text others could read what is sent. The "
     "operator can allow an exception (outbound_allow)."},
    {"address_unreadable", "The address cannot be read."},
    {"host_unknown", "The name \"%1\" is not known. Check its spelling, and the DNS here."},
    {"host_refuses", "\"%1\" does not accept connections. Check the port, the firewall, and that "
                     "the service runs."},
    {"certificate_untrusted",
     "The certificate of \"%1\" is not trusted. If it was issued by an authority of your own, "
     "enter that authority's certificate."},
    {"authority_unreadable", "The authority's certificate cannot be read. Enter it as PEM."},
    {"host_speaks_no_tls", "\"%1\" does not speak TLS as it is spoken today. Check the port."},
    {"host_too_slow", "\"%1\" did not answer in time."},
    {"answer_too_large", "\"%1\" answers with more than it may. Check that the address is right."},
    {"answer_broken",
     "The answer of \"%1\" broke off or is not HTTP. Try again; if it stays so, check that the "
     "address is right."},
    {"vault_refuses_role",
     "The vault does not accept the role id and secret id. Check both, that the secret id has not "
     "expired or been used up, and the mount of AppRole."},
    {"vault_refuses_token",
     "The vault does not accept the token. It may have expired or been revoked, or belong to "
     "another namespace."},
    {"vault_policy_lacks",
     "The vault's policy does not allow %1. Add that to the policy of this token or role."},
    {"vault_sealed", "The vault is sealed. Unseal it, then try again."},
    {"vault_lacks_namespace", "The vault has no such namespace. Check its name."},
    {"vault_lacks_mount",
     "The vault has nothing mounted there. Check the mount, and the namespace."},
    {"vault_mount_too_old",
     "The mount is no KV engine of version 2. Choose another mount, or upgrade it: vault kv "
     "enable-versioning."},
    {"vault_takes_less", "The vault does not take so much in one version."},
    {"vault_unreadable", "The vault gave an answer that cannot be read."},
    {"vault_could_not", "The vault could not do it. Its log says why."},
    {"transit_lacks_key",
     "The vault has no such key in its transit engine. Make it, or check its name."},
    {"transit_version_shut",
     "The vault's key does not open that version any more. Lower its min_decryption_version to "
     "have it back."},
    {"transit_key_deleted", "The vault's key is deleted. Restore it to have it back."},
    {"transit_key_unfit",
     "The vault's key is of another type. It takes aes256-gcm96, chacha20-poly1305 or "
     "xchacha20-poly1305."},
    {"transit_key_derived",
     "The vault's key is of another type. It takes aes256-gcm96, chacha20-poly1305 or "
     "xchacha20-poly1305, not derived."},
    {"aws_lacks_region",
     "AWS has no such service in the region \"%1\", or the DNS here does not know it. Check the "
     "region."},
    {"aws_refuses_role",
     "AWS does not let us take on the role \"%1\". Check its name, that its trust policy names us, "
     "and that the external id is the one that it demands."},
    {"aws_clock_apart",
     "The clock here and that of AWS are %1 minutes apart, so AWS takes no signature from here. "
     "Set the clock."},
    {"aws_refuses_keys",
     "AWS does not accept these keys. Check the access key id and the secret key, and that they "
     "are active."},
    {"aws_policy_lacks", "AWS does not allow %1. Add it to the policy of this user or role."},
    {"aws_kms_unusable",
     "AWS cannot use the KMS key of this secret. Check that it is enabled, and that "
     "kms:GenerateDataKey and kms:Decrypt are allowed."},
    {"kms_key_unfit",
     "The key in AWS KMS is of another type. It takes a symmetric one (SYMMETRIC_DEFAULT) for "
     "encrypting and decrypting."},
    {"kms_key_disabled", "The key is disabled in AWS KMS. Enable it to have it back."},
    {"kms_key_leaving",
     "The key's state in AWS KMS does not allow it: it waits for its deletion, or is not "
     "available. Cancel the deletion and enable the key to have it back."},
    {"kms_lacks_key",
     "AWS KMS has no such key in this region. Check the key's ARN and the region."},
    {"google_clock_apart",
     "The clock here and that of Google are %1 minutes apart, so Google takes no signature from "
     "here. Set the clock."},
    {"google_refuses_account",
     "Google does not accept this service account's key. Check that the key has not been deleted, "
     "and that the account is enabled."},
    {"google_service_off",
     "The service is not turned on in this Google Cloud project. Enable its API, and check the "
     "project id."},
    {"google_role_lacks",
     "Google Cloud does not allow %1 in this project. Check the project id, and add the permission "
     "to a role of this account."},
    {"google_lacks_key",
     "Google Cloud KMS has no such key. Check project, location, key ring and key."},
    {"google_key_disabled",
     "The key's version in Google Cloud KMS is disabled, or destroyed. Enable or restore it to "
     "have it back."},
    {"azure_refuses_secret",
     "Microsoft Entra ID does not accept the client secret. Paste the secret's value, not its id."},
    {"azure_secret_expired",
     "The client secret has expired. Make a new one for the application, and enter that."},
    {"azure_lacks_application",
     "The directory does not know this application. Check the client id, and that it is of this "
     "tenant."},
    {"azure_lacks_directory", "There is no such directory. Check the tenant id."},
    {"azure_firewall",
     "The key vault's firewall does not let us in. Allow the address of this machine in its "
     "networking settings, or use a private endpoint."},
    {"azure_role_lacks_secrets",
     "The key vault does not allow the application to %1 secrets. Add that to its role or access "
     "policy."},
    {"azure_role_lacks",
     "The key vault does not allow %1. Add that to the role or access policy of the application."},
    {"azure_lacks_key",
     "The key vault has no such key. Check its name; if it was deleted, recover it there to have "
     "it back."},
    {"azure_key_disabled",
     "The key in the key vault is disabled, or out of its time. Enable it, or change its dates, to "
     "have it back."},
    {"azure_key_deleted", "The key in the key vault is deleted. Recover it there to have it back."},
    {"key_unusable", "The encryption key \"%1\" cannot be used. %2"},
    {"key_not_held",
     "The encryption key %1, which this version was sealed under, is not held by the runner that "
     "was asked. Replace the key's settings or credentials once more, so that all runners get it, "
     "or bring back the runner that holds it."},
    {"key_gives_other", "The key does not give back what it wrapped. Do not use it."},
    {"wrapped_key_shut",
     "The wrapped key did not open: it was altered, moved or wrapped by another key."},
    {"key_left_out", "The key custodian left one out."},
    {"runner_lacks_key",
     "The runner %1 was away when this key was changed, and does not have it as it is now."},
    {"runner_wraps_under", "The runner %1 was away when keys were changed, and wraps under %2."},
    {"no_custodian",
     "No key custodian is connected. It connects by itself when its runner is up; then try again."},
    {"no_runner",
     "No runner of this organization is connected. It connects by itself when it is up; then try "
     "again."},
    {"store_unknown",
     "No runner that is connected has a store of that name. Name it under \"stores\" in its "
     "configuration, and start it again."},
    {"store_returns_other",
     "The backend returns something else than was stored in it. Check that nothing between changes "
     "what is sent."},
    {"store_lists_other", "The backend does not list what was just stored in it."},
    {"store_holds_other",
     "The backend already holds something else, or something deleted, for this version."},
    {"store_lacks_version", "The backend does not hold this version."},
    {"secret_in_trash", "It is in the trash. Restore it first, or leave it where it is."},
    {"secret_unreadable", "It has no version that can be read."},
    {"secret_has_many", "It has more than %1 versions. Delete old ones first."},
    {"secret_too_large", "One of its versions is larger than the %1 KiB that the target takes."},
    {"secret_too_much", "Its versions are too large to be moved at once. Delete old ones first."},
    {"approval_open", "Somebody waits for an approval of it. Decide on that first."},
    {"emergency_open", "An emergency access to it is open. End that first."},
    {"service_refuses",
     "%1 does not accept these credentials. Check them, and that they have not expired."},
    {"service_forbids", "%1 accepts the credentials, but they may not do this."},
    {"service_busy", "%1 is asked too often. Try again later."},
    {"service_troubled", "%1 has a problem of its own (status %2). Try again later."},
    {"service_unexpected", "%1 answers with status %2, which was not expected."},
    {"the_vault", "The vault"},
    {"the_key_vault", "The key vault"},
};
static_assert(std::size(rows) == reasonCount, "one row for each code, in their order");

constexpr std::array<std::string_view, 2> places{"%1", "%2"};

const Row& rowOf(ReasonCode code)
{
    return rows[static_cast<std::size_t>(code)];
}

/// What stands in the places of `pattern`, which goes with the whole of `sentence`.
std::optional<std::vector<std::string>> match(std::string_view pattern, std::string_view sentence)
{
    std::vector<std::string> with;
    const auto first = pattern.find(places[0]);
    if (first == std::string_view::npos)
        return pattern == sentence ? std::optional(with) : std::nullopt;
    if (sentence.substr(0, first) != pattern.substr(0, first))
        return std::nullopt;
    pattern.remove_prefix(first + places[0].size());
    sentence.remove_prefix(first);
    if (const auto second = pattern.find(places[1]); second != std::string_view::npos) {
        const auto between = pattern.substr(0, second);
        const auto end = sentence.find(between);
        if (end == std::string_view::npos)
            return std::nullopt;
        with.emplace_back(sentence.substr(0, end));
        sentence.remove_prefix(end + between.size());
        pattern.remove_prefix(second + places[1].size());
    }
    if (sentence.size() < pattern.size() || !sentence.ends_with(pattern))
        return std::nullopt;
    with.emplace_back(sentence.substr(0, sentence.size() - pattern.size()));
    return with;
}

} // namespace

std::string_view nameOf(ReasonCode code)
{
    return rowOf(code).name;
}

std::optional<ReasonCode> reasonCodeOf(std::string_view name)
{
    for (std::size_t i = 0; i < std::size(rows); ++i)
        if (rows[i].name == name)
            return static_cast<ReasonCode>(i);
    return std::nullopt;
}

std::string_view patternOf(ReasonCode code)
{
    return rowOf(code).pattern;
}

std::size_t placesIn(ReasonCode code)
{
    const auto pattern = patternOf(code);
    std::size_t count = 0;
    while (count < places.size() && pattern.find(places[count]) != std::string_view::npos)
        ++count;
    return count;
}

std::string sentenceOf(const Reason& reason)
{
    std::string sentence(patternOf(reason.code));
    // From the last place on, so that a text which holds "%2" by itself is left alone.
    for (auto i = placesIn(reason.code); i-- > 0;)
        if (const auto at = sentence.find(places[i]); at != std::string::npos)
            sentence.replace(at, places[i].size(), i < reason.with.size() ? reason.with[i] : "");
    return sentence;
}

std::optional<Reason> reasonIn(std::string_view sentence)
{
    for (std::size_t i = 0; i < std::size(rows); ++i)
        if (auto with = match(rows[i].pattern, sentence))
            return Reason{static_cast<ReasonCode>(i), std::move(*with)};
    return std::nullopt;
}

} // namespace strongroom::domain
