// The closed list of kinds with their forms.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/backends/store_kinds.h"

#include <algorithm>
#include <array>

namespace strongroom::providers {
namespace {

constexpr StoreField prefixField{
    "prefix", false,        false,
    {},       "strongroom", "Begins the name of everything that is stored there."};
constexpr StoreField authorityField{
    "ca_certificate",
    false,
    false,
    {},
    {},
    "The certificate of your own authority in PEM, if the service's certificate is by one."};

constexpr std::array<std::string_view, 3> vaultModes{"token", "approle", delegatedMode};
constexpr std::array vaultFields{
    StoreField{"address", true, false, {}, {}, "Like https://vault.example:8200."},
    StoreField{"namespace", false, false, {}, {}, "Like org/payments; empty for the root."},
    StoreField{"mount", false, false, {}, "secret", "Where a KV engine of version 2 is mounted."},
    prefixField,
    authorityField,
    StoreField{"token", true, true, "token", {}, "A token that has the policy, and is renewed."},
    StoreField{"approle_mount", false, false, "approle", "approle", "Where AppRole is mounted."},
    StoreField{"role_id", true, false, "approle", {}, "Of the role that has the policy."},
    StoreField{"secret_id", true, true, "approle", {}, "One that may be used more than once."},
};

constexpr std::array<std::string_view, 3> awsModes{"keys", crossAccountMode, delegatedMode};
constexpr std::array awsFields{
    StoreField{"region", true, false, {}, {}, "Like eu-central-1."},
    prefixField,
    StoreField{"kms_key_id",
               false,
               false,
               {},
               {},
               "ARN of the KMS key for Secrets Manager's own encryption; empty for AWS's."},
    StoreField{"endpoint_url", false, false, {}, {}, "Of a private endpoint for Secrets Manager."},
    StoreField{"sts_url", false, false, {}, {}, "Of a private endpoint for STS."},
    authorityField,
    StoreField{"access_key_id", true, false, "keys", {}, "Of the user that has the policy."},
    StoreField{"secret_access_key", true, true, "keys", {}, "The secret to the access key id."},
    StoreField{"role_arn",
               true,
               false,
               crossAccountMode,
               {},
               "The role in your account that has the policy and trusts us with our external id."},
};

constexpr std::array<std::string_view, 2> gcpModes{"service_account", delegatedMode};
constexpr std::array gcpFields{
    StoreField{"project_id", true, false, {}, {}, "Like payments-prod-4711; not its title."},
    prefixField,
    StoreField{"location",
               false,
               false,
               {},
               {},
               "Where alone payloads may lie, like europe-west3; empty: Google chooses."},
    StoreField{"endpoint_url",
               false,
               false,
               {},
               "https://secretmanager.googleapis.com",
               "Of a private endpoint."},
    authorityField,
    StoreField{"service_account",
               true,
               true,
               "service_account",
               {},
               "The whole JSON key file of the service account that has the role."},
};

constexpr std::array<std::string_view, 2> azureModes{"client_secret", delegatedMode};
constexpr std::array azureFields{
    StoreField{"vault_url", true, false, {}, {}, "Like https://payments.vault.azure.net."},
    prefixField,
    StoreField{"tenant_id", true, false, "client_secret", {}, "Of the directory of the vault."},
    StoreField{"client_id", true, false, "client_secret", {}, "Of the application."},
    StoreField{"client_secret", true, true, "client_secret", {}, "Its value, not its id."},
    StoreField{"login_url", false, false, {}, {}, "Of the sign-in, if it is none of Azure's."},
    StoreField{"resource",
               false,
               false,
               {},
               {},
               "For what tokens are asked, if the vault's name is none of Azure's."},
    authorityField,
};

constexpr std::array<std::string_view, 1> yamlModes{"none"};
constexpr std::array yamlFields{
    StoreField{"folder", true, false, {}, {}, "An absolute path on the control plane's machine."},
};

constexpr StoreTraits vaultTraits{true, true, true, 640U << 10};
constexpr StoreTraits awsTraits{false, false, false, 65'536};
constexpr StoreTraits gcpTraits{true, true, true, 65'536};
constexpr StoreTraits azureTraits{true, true, false, 25'600 / 4 * 3};
constexpr StoreTraits yamlTraits{true, true, true, 4U << 20};

constexpr std::array kinds{
    StoreKindInfo{StoreKind::Openbao, "openbao", "OpenBao", vaultModes, vaultFields,
                  "OpenBao policy (HCL)", vaultTraits},
    StoreKindInfo{StoreKind::Vault, "vault", "HashiCorp Vault", vaultModes, vaultFields,
                  "Vault policy (HCL)", vaultTraits},
    StoreKindInfo{StoreKind::AwsSecretsManager, "aws_secrets_manager", "AWS Secrets Manager",
                  awsModes, awsFields, "IAM policy (JSON)", awsTraits},
    StoreKindInfo{StoreKind::GcpSecretManager, "gcp_secret_manager", "Google Secret Manager",
                  gcpModes, gcpFields, "IAM custom role (YAML)", gcpTraits},
    StoreKindInfo{StoreKind::AzureKeyVault, "azure_key_vault", "Azure Key Vault", azureModes,
                  azureFields, "Azure custom role (JSON)", azureTraits},
    StoreKindInfo{StoreKind::YamlFiles,
                  "yaml_files",
                  "YAML files (development)",
                  yamlModes,
                  yamlFields,
                  {},
                  yamlTraits},
};

} // namespace

std::span<const StoreKindInfo> storeKinds()
{
    return kinds;
}

const StoreKindInfo& infoOf(StoreKind kind)
{
    return *std::ranges::find(kinds, kind, &StoreKindInfo::kind);
}

std::optional<StoreKind> storeKindOf(std::string_view name)
{
    const auto found = std::ranges::find(kinds, name, &StoreKindInfo::name);
    if (found == kinds.end())
        return {};
    return found->kind;
}

} // namespace strongroom::providers
