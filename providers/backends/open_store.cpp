// Forms read, and the vendor's store made of each.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/backends/open_store.h"

#include "providers/aws/secrets_manager.h"
#include "providers/azure/key_vault_store.h"
#include "providers/devstore/yaml_store.h"
#include "providers/gcp/secret_manager.h"
#include "providers/https/json_answer.h"
#include "providers/openbao/kv_store.h"

#include <algorithm>
#include <cstdlib>

namespace strongroom::providers {
namespace {

using Opened = Result<std::unique_ptr<VersionStore>>;

Error wrong(std::string message, std::string_view field)
{
    return {ErrorKind::InvalidInput, std::move(message), {}, std::string(field)};
}

const StoreField* fieldOf(const StoreKindInfo& info, std::string_view name)
{
    const auto found = std::ranges::find(info.fields, name, &StoreField::name);
    return found == info.fields.end() ? nullptr : &*found;
}

/// A form with its credentials, both already checked by name.
class Form
{
public:
    Form(const StoreSettings& settings, boost::json::object credentials)
        : m_settings(settings), m_info(infoOf(settings.kind)), m_credentials(std::move(credentials))
    {}

    std::string mode() const
    {
        const auto given = entered("authentication");
        return given.empty() ? std::string(m_info.modes.front()) : given;
    }
    bool isOwnIdentity() const { return mode() == delegatedMode || mode() == crossAccountMode; }
    std::string text(std::string_view name) const
    {
        auto given = entered(name);
        const auto* field = fieldOf(m_info, name);
        return given.empty() && field != nullptr ? std::string(field->preset) : given;
    }
    SecretBytes secret(std::string_view name) const
    {
        return SecretBytes::copyOf(textIn(m_credentials, {name}));
    }

private:
    std::string entered(std::string_view name) const
    {
        const auto found = m_settings.values.find(std::string(name));
        return found == m_settings.values.end() ? std::string() : found->second;
    }

    const StoreSettings& m_settings;
    const StoreKindInfo& m_info;
    boost::json::object m_credentials;
};

Result<boost::json::object> readCredentials(const StoreKindInfo& info, const std::string& mode,
                                            const SecretBytes& credentials)
{
    boost::json::object read(wipedStorage());
    if (credentials.size() > 0) {
        auto object = readJsonObject(
            {reinterpret_cast<const char*>(credentials.reveal().data()), credentials.size()},
            "The form");
        if (!object)
            return wrong("The credentials cannot be read.", "credentials");
        read = std::move(*object);
    }
    for (const auto& entry : read) {
        const auto* field = fieldOf(info, entry.key());
        if (field == nullptr || !field->secret || !entry.value().is_string())
            return wrong("\"" + std::string(entry.key()) + "\" is no credential of this backend.",
                         "credentials");
    }
    for (const auto& field : info.fields)
        if (field.secret && field.required && (field.mode.empty() || field.mode == mode)
            && textIn(read, {field.name}).empty())
            return wrong("Enter this credential. " + std::string(field.help), field.name);
    return read;
}

Opened openVault(const Form& form, Outbound& outbound, const StoreHost& host)
{
    BaoCredentials credentials = BaoToken{form.secret("token")};
    if (form.mode() == "approle")
        credentials = BaoAppRole{form.text("role_id"), form.secret("secret_id")};
    if (form.mode() == delegatedMode) {
        const auto* token = host.environment ? host.environment("BAO_TOKEN") : nullptr;
        if (token == nullptr)
            token = host.environment ? host.environment("VAULT_TOKEN") : nullptr;
        if (token == nullptr)
            return Error{ErrorKind::Unauthenticated,
                         "This machine has no token of its own for the vault (BAO_TOKEN or "
                         "VAULT_TOKEN). Have its agent set one, or enter a token.",
                         {},
                         "authentication"};
        credentials = BaoToken{SecretBytes::copyOf(std::string_view(token))};
    }
    auto session = BaoSession::create({form.text("address"), form.text("namespace"),
                                       form.text("ca_certificate"), form.text("approle_mount")},
                                      std::move(credentials), outbound);
    if (!session)
        return session.error();
    return KvStore::create(std::move(*session), {form.text("mount"), form.text("prefix")});
}

AwsPlace awsPlace(const Form& form)
{
    AwsPlace place{form.text("region"), form.text("endpoint_url"), form.text("sts_url"),
                   form.text("ca_certificate")};
    if (form.mode() == crossAccountMode)
        place.roleArn = form.text("role_arn");
    return place;
}

Opened openAws(const Form& form, Outbound& outbound, const Clock& clock, const StoreHost& host)
{
    auto place = awsPlace(form);
    std::unique_ptr<AwsIdentity> identity;
    if (form.mode() == "keys")
        identity = awsKeys({form.text("access_key_id"), form.secret("secret_access_key"), {}});
    else
        identity = awsOwnIdentity(awsStsUrl(place), outbound, host.environment);
    if (form.mode() == crossAccountMode) {
        // Without one that we choose, anybody could name another organization's role here.
        if (host.externalId.empty())
            return Error{ErrorKind::Forbidden,
                         "A role of another account can be taken on only for an organization that "
                         "has an external id.",
                         {},
                         "authentication"};
        place.externalId = host.externalId;
    }
    auto session = AwsSession::create("secretsmanager", std::move(place), std::move(identity),
                                      outbound, clock);
    if (!session)
        return session.error();
    return SecretsManagerStore::create(std::move(*session),
                                       {form.text("prefix"), form.text("kms_key_id")});
}

Opened openGcp(const Form& form, Outbound& outbound, const Clock& clock, const StoreHost& host)
{
    std::optional<GoogleAccount> account;
    if (form.mode() != delegatedMode) {
        auto read = readGoogleAccount(form.secret("service_account"));
        if (!read)
            return read.error();
        account = std::move(*read);
    }
    auto endpoint = form.text("endpoint_url");
    while (endpoint.ends_with('/'))
        endpoint.pop_back();
    if (!readOutboundUrl(endpoint))
        return wrong("An endpoint is an address that begins with https://.", "endpoint_url");
    auto session = std::make_unique<GoogleSession>(
        GooglePlace{std::move(endpoint), form.text("ca_certificate")}, std::move(account), outbound,
        clock, host.environment);
    return SecretManagerStore::create(
        std::move(session), {form.text("project_id"), form.text("prefix"), form.text("location")});
}

Opened openAzure(const Form& form, Outbound& outbound, const Clock& clock, const StoreHost& host)
{
    std::optional<SecretBytes> clientSecret;
    if (form.mode() != delegatedMode)
        clientSecret = form.secret("client_secret");
    auto session = AzureSession::create({form.text("vault_url"), form.text("tenant_id"),
                                         form.text("client_id"), form.text("resource"),
                                         form.text("login_url"), form.text("ca_certificate")},
                                        std::move(clientSecret), outbound, clock, host.environment);
    if (!session)
        return session.error();
    return KeyVaultStore::create(std::move(*session), form.text("prefix"));
}

Result<Done> checkHost(StoreKind kind, const Form& form, const StoreHost& host)
{
    if (kind == StoreKind::YamlFiles && !host.development)
        return Error{ErrorKind::Forbidden,
                     "YAML files are for development: this control plane is not in development "
                     "mode. Choose another backend.",
                     {},
                     "kind"};
    // Taking on a role that demands our external id is what such an identity is for.
    if (form.mode() == delegatedMode && !host.ownIdentity)
        return Error{ErrorKind::Forbidden,
                     "A backend is reached by a machine's own identity only through the "
                     "organization's runner. Choose the runner, or enter credentials.",
                     {},
                     "authentication"};
    return Done{};
}

} // namespace

Result<Done> checkStoreSettings(const StoreSettings& settings)
{
    const auto& info = infoOf(settings.kind);
    const Form form(settings, {});
    if (std::ranges::find(info.modes, form.mode()) == info.modes.end())
        return wrong("This backend has no such way to sign in.", "authentication");
    for (const auto& [name, value] : settings.values) {
        const auto* field = fieldOf(info, name);
        if (name != "authentication" && (field == nullptr || field->secret))
            return wrong("\"" + name + "\" is no setting of this backend.", name);
    }
    for (const auto& field : info.fields)
        if (field.required && !field.secret && (field.mode.empty() || field.mode == form.mode())
            && form.text(field.name).empty())
            return wrong("Enter this setting. " + std::string(field.help), field.name);
    return Done{};
}

Opened openStore(const StoreSettings& settings, const SecretBytes& credentials, Outbound& outbound,
                 const Clock& clock, const StoreHost& host)
{
    if (auto checked = checkStoreSettings(settings); !checked)
        return checked.error();
    const auto mode = Form(settings, {}).mode();
    auto read = readCredentials(infoOf(settings.kind), mode, credentials);
    if (!read)
        return read.error();
    const Form form(settings, std::move(*read));
    if (auto lent = checkHost(settings.kind, form, host); !lent)
        return lent.error();
    auto asked = host;
    if (!asked.environment)
        asked.environment = [](const char* name) -> const char* { return std::getenv(name); };
    switch (settings.kind) {
    case StoreKind::Openbao:
    case StoreKind::Vault: return openVault(form, outbound, asked);
    case StoreKind::AwsSecretsManager: return openAws(form, outbound, clock, asked);
    case StoreKind::GcpSecretManager: return openGcp(form, outbound, clock, asked);
    case StoreKind::AzureKeyVault: return openAzure(form, outbound, clock, asked);
    case StoreKind::YamlFiles: return YamlStore::create(form.text("folder"));
    }
    return wrong("There is no such kind of backend.", "kind");
}

std::string storePolicy(const StoreSettings& settings)
{
    const Form form(settings, {});
    switch (settings.kind) {
    case StoreKind::Openbao:
    case StoreKind::Vault: return kvStorePolicy({form.text("mount"), form.text("prefix")});
    case StoreKind::AwsSecretsManager:
        return secretsManagerPolicy(awsPlace(form), {form.text("prefix"), form.text("kms_key_id")});
    case StoreKind::GcpSecretManager: return secretManagerRole();
    case StoreKind::AzureKeyVault: return keyVaultRole();
    case StoreKind::YamlFiles: return {};
    }
    return {};
}

std::string awsTrustPolicy(const std::string& principal, const std::string& externalId)
{
    return R"({
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Principal": { "AWS": ")"
           + principal + R"(" },
      "Action": "sts:AssumeRole",
      "Condition": { "StringEquals": { "sts:ExternalId": ")"
           + externalId + R"(" } }
    }
  ]
}
)";
}

} // namespace strongroom::providers
