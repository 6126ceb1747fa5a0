// Tables; a test holds them against docs/keys.md.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/keys/key_kinds.h"

#include <algorithm>

namespace strongroom::items {
namespace {

using Fields = std::vector<domain::BackendField>;

domain::BackendField setting(const char* name, const char* preset = "", const char* way = "")
{
    return {name, false, false, {}, way, preset};
}

domain::BackendField needed(const char* name, const char* way = "")
{
    return {name, false, true, {}, way, {}};
}

domain::BackendField credential(const char* name, const char* way, bool required = true)
{
    return {name, true, required, {}, way, {}};
}

constexpr const char* transitPolicy =
    R"(path "transit/keys/NAME"        { capabilities = ["read"] }
path "transit/encrypt/NAME"     { capabilities = ["update"] }
path "transit/decrypt/NAME"     { capabilities = ["update"] }
path "transit/keys/NAME/rotate" { capabilities = ["update"] } # to rotate from Strongroom
path "transit/keys/NAME/config" { capabilities = ["update"] } # with auto_rotate_period
)";

constexpr const char* awsPolicy =
    R"({"Version": "2012-10-17", "Statement": [
{"Effect": "Allow", "Action": ["kms:DescribeKey"], "Resource": "KEY-ARN"},
{"Effect": "Allow", "Action": ["kms:Encrypt", "kms:Decrypt", "kms:ReEncryptFrom", "kms:ReEncryptTo"], "Resource": "KEY-ARN",
 "Condition": {"StringEquals": {"kms:EncryptionContext:strongroom:organization": "ORGANIZATION-ID"}}},
{"Effect": "Allow", "Action": ["kms:RotateKeyOnDemand"], "Resource": "KEY-ARN"}
]}
)";

constexpr const char* googleRole = R"(title: Strongroom key
stage: GA
includedPermissions:
- cloudkms.cryptoKeys.get
- cloudkms.cryptoKeyVersions.useToEncrypt
- cloudkms.cryptoKeyVersions.useToDecrypt
# To rotate from Strongroom:
- cloudkms.cryptoKeyVersions.create
- cloudkms.cryptoKeys.update
)";

constexpr const char* azurePolicy =
    R"(# RBAC, on the key:
az role assignment create --role "Key Vault Crypto Service Encryption User" --assignee CLIENT-ID --scope KEY-SCOPE
# Or an access policy; rotate only to rotate from Strongroom:
az keyvault set-policy --name VAULT --spn CLIENT-ID --key-permissions get wrapKey unwrapKey rotate
)";

constexpr const char* tokenPolicy =
    R"(# A user PIN of the token, and one AES key of 256 bits with:
CKA_ENCRYPT = true
CKA_DECRYPT = true
CKA_SENSITIVE = true
CKA_EXTRACTABLE = false
)";

domain::BackendKind kindOf(domain::KeyKind kind, std::vector<std::string> ways, Fields fields,
                           const char* policy)
{
    domain::BackendKind made;
    made.kind = nameOf(kind);
    made.ways = std::move(ways);
    made.fields = std::move(fields);
    made.permissions = policy;
    return made;
}

std::vector<domain::BackendKind> all()
{
    using enum domain::KeyKind;
    return {
        kindOf(Local, {"none"}, {}, ""),
        kindOf(OpenBaoTransit, {"approle", "token"},
               {needed("address"), needed("key"), credential("token", "token"),
                needed("role_id", "approle"), credential("secret_id", "approle"),
                setting("mount", "transit"), setting("namespace"),
                setting("approle_mount", "approle", "approle"), setting("auto_rotate_period"),
                setting("ca")},
               transitPolicy),
        kindOf(AwsKms, {std::string(delegatedWay), "keys"},
               {needed("region"), needed("key"), credential("access_key_id", "keys"),
                credential("secret_access_key", "keys"), credential("session_token", "keys", false),
                setting("role_arn"), setting("external_id"), setting("endpoint_url"),
                setting("sts_url"), setting("ca")},
               awsPolicy),
        kindOf(GcpKms, {std::string(delegatedWay), "service_account"},
               {needed("key"), credential("service_account", "service_account"),
                setting("endpoint_url"), setting("ca")},
               googleRole),
        kindOf(AzureKey, {std::string(delegatedWay), "client_secret"},
               {needed("vault_url"), needed("key"), needed("tenant_id", "client_secret"),
                needed("client_id", "client_secret"), credential("client_secret", "client_secret"),
                setting("resource"), setting("login_url"), setting("ca")},
               azurePolicy),
        kindOf(Pkcs11, {"pin"}, {needed("uri"), credential("pin", "", false)}, tokenPolicy)};
}

} // namespace

const std::vector<domain::BackendKind>& keyKinds()
{
    static const auto kinds = all();
    return kinds;
}

const domain::BackendKind& keyKind(domain::KeyKind kind)
{
    return *std::ranges::find(keyKinds(), nameOf(kind), &domain::BackendKind::kind);
}

std::vector<std::string> keyStepsOf(domain::KeyKind kind)
{
    switch (kind) {
    case domain::KeyKind::Local: return {"answer"};
    case domain::KeyKind::Pkcs11: return {"module", "token", "key_state", "key_type", "answer"};
    case domain::KeyKind::OpenBaoTransit:
    case domain::KeyKind::AwsKms:
    case domain::KeyKind::GcpKms:
    case domain::KeyKind::AzureKey: break;
    }
    return {"address",    "dns",       "connect",  "tls",   "authentication",
            "permission", "key_state", "key_type", "answer"};
}

} // namespace strongroom::items
