// Tables of words.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/backends/backend_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <iterator>

namespace strongroom::items {
namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("Backends", text);
}

struct FieldWords
{
    std::string_view name;
    const char* title;
    const char* help;
};

const FieldWords fields[] = {
    {"address", QT_TRANSLATE_NOOP("Backends", "Address"),
     QT_TRANSLATE_NOOP("Backends", "Where it is reached, as in https://vault.example.com:8200")},
    {"namespace", QT_TRANSLATE_NOOP("Backends", "Namespace"),
     QT_TRANSLATE_NOOP("Backends", "Leave it empty where there are none.")},
    {"mount", QT_TRANSLATE_NOOP("Backends", "Mount"),
     QT_TRANSLATE_NOOP("Backends", "The path of a KV engine of version 2.")},
    {"prefix", QT_TRANSLATE_NOOP("Backends", "Prefix"),
     QT_TRANSLATE_NOOP("Backends", "What the names of all entries there begin with.")},
    {"token", QT_TRANSLATE_NOOP("Backends", "Token"),
     QT_TRANSLATE_NOOP("Backends", "One that has the policy below, and is renewed.")},
    {"role_id", QT_TRANSLATE_NOOP("Backends", "Role ID"),
     QT_TRANSLATE_NOOP("Backends", "Of an AppRole that has the policy below.")},
    {"secret_id", QT_TRANSLATE_NOOP("Backends", "Secret ID"),
     QT_TRANSLATE_NOOP("Backends", "Of the same AppRole; one that may be used more than once.")},
    {"approle_mount", QT_TRANSLATE_NOOP("Backends", "Mount of AppRole"),
     QT_TRANSLATE_NOOP("Backends", "Only where AppRole is not mounted at its usual place.")},
    {"region", QT_TRANSLATE_NOOP("Backends", "Region"),
     QT_TRANSLATE_NOOP("Backends", "As in eu-central-1")},
    {"access_key_id", QT_TRANSLATE_NOOP("Backends", "Access key ID"),
     QT_TRANSLATE_NOOP("Backends", "Of the user that has the policy below.")},
    {"secret_access_key", QT_TRANSLATE_NOOP("Backends", "Secret access key"),
     QT_TRANSLATE_NOOP("Backends", "Shown once by AWS, with the access key ID.")},
    {"role_arn", QT_TRANSLATE_NOOP("Backends", "Role (ARN)"),
     QT_TRANSLATE_NOOP("Backends", "The role in your account that has the policy below, and trusts "
                                   "us with our external ID.")},
    {"endpoint_url", QT_TRANSLATE_NOOP("Backends", "Endpoint"),
     QT_TRANSLATE_NOOP("Backends", "Only for a private endpoint: its address.")},
    {"kms_key_id", QT_TRANSLATE_NOOP("Backends", "KMS key"),
     QT_TRANSLATE_NOOP("Backends", "Leave it empty for the account's default key.")},
    {"project_id", QT_TRANSLATE_NOOP("Backends", "Project"),
     QT_TRANSLATE_NOOP("Backends", "The project's ID, not its number.")},
    {"location", QT_TRANSLATE_NOOP("Backends", "Location"),
     QT_TRANSLATE_NOOP("Backends",
                       "Where alone versions may lie, as in europe-west3. Empty: Google chooses.")},
    {"service_account", QT_TRANSLATE_NOOP("Backends", "Key of the service account"),
     QT_TRANSLATE_NOOP("Backends", "The JSON file that Google made: choose it, or paste it.")},
    {"vault_url", QT_TRANSLATE_NOOP("Backends", "Vault URL"),
     QT_TRANSLATE_NOOP("Backends", "As in https://acme.vault.azure.net")},
    {"tenant_id", QT_TRANSLATE_NOOP("Backends", "Tenant ID"),
     QT_TRANSLATE_NOOP("Backends", "Of the directory that the application is registered in.")},
    {"client_id", QT_TRANSLATE_NOOP("Backends", "Client ID"),
     QT_TRANSLATE_NOOP("Backends", "Of the registered application.")},
    {"client_secret", QT_TRANSLATE_NOOP("Backends", "Client secret"),
     QT_TRANSLATE_NOOP("Backends", "Its value, not its ID. Note when it runs out.")},
    {"sts_url", QT_TRANSLATE_NOOP("Backends", "Endpoint of STS"),
     QT_TRANSLATE_NOOP("Backends", "Only for a private endpoint: its address.")},
    {"login_url", QT_TRANSLATE_NOOP("Backends", "Address of the sign-in"),
     QT_TRANSLATE_NOOP("Backends", "Only where it is none of Azure's own.")},
    {"resource", QT_TRANSLATE_NOOP("Backends", "Resource"),
     QT_TRANSLATE_NOOP("Backends", "For what tokens are asked, if the vault's name is none of "
                                   "Azure's own.")},
    {"folder", QT_TRANSLATE_NOOP("Backends", "Folder"),
     QT_TRANSLATE_NOOP("Backends", "On the server's machine. For development only.")},
    {"store", QT_TRANSLATE_NOOP("Backends", "Name at the runner"),
     QT_TRANSLATE_NOOP("Backends", "As the runner's configuration calls it, under \"stores\".")},
    {"ca_certificate", QT_TRANSLATE_NOOP("Backends", "Certificate authority"),
     QT_TRANSLATE_NOOP("Backends", "In PEM, if its certificate is of an authority of your own.")},
};

const FieldWords* wordsOf(std::string_view field)
{
    const auto* const found = std::ranges::find(fields, field, &FieldWords::name);
    return found == std::end(fields) ? nullptr : found;
}

/// Steps of a test, and what to do about each.
const FieldWords steps[] = {
    {"address", QT_TRANSLATE_NOOP("Backends", "Address allowed"),
     QT_TRANSLATE_NOOP("Backends", "The server does not call this address. If it is right, "
                                   "its operator allows it by outbound_allow.")},
    {"dns", QT_TRANSLATE_NOOP("Backends", "Name (DNS)"),
     QT_TRANSLATE_NOOP("Backends", "The name was not found. Check how the address is spelled, and "
                                   "that the server's network knows it.")},
    {"connect", QT_TRANSLATE_NOOP("Backends", "Connection"),
     QT_TRANSLATE_NOOP("Backends", "Nothing answers there. Check the port, and whether a firewall "
                                   "stands between.")},
    {"tls", QT_TRANSLATE_NOOP("Backends", "Certificate (TLS)"),
     QT_TRANSLATE_NOOP("Backends", "Its certificate is not one to trust. Check the name in it, its "
                                   "dates and its authority.")},
    {"authentication", QT_TRANSLATE_NOOP("Backends", "Sign-in"),
     QT_TRANSLATE_NOOP("Backends", "It does not take these credentials. Check that they are whole, "
                                   "belong together and have not run out.")},
    {"create", QT_TRANSLATE_NOOP("Backends", "Create"),
     QT_TRANSLATE_NOOP("Backends", "These credentials may not create there. Compare their rights "
                                   "with the policy.")},
    {"read", QT_TRANSLATE_NOOP("Backends", "Read"),
     QT_TRANSLATE_NOOP("Backends",
                       "These credentials may not read there. Compare their rights with "
                       "the policy.")},
    {"list", QT_TRANSLATE_NOOP("Backends", "List"),
     QT_TRANSLATE_NOOP("Backends",
                       "These credentials may not list there. Compare their rights with "
                       "the policy.")},
    {"delete", QT_TRANSLATE_NOOP("Backends", "Delete"),
     QT_TRANSLATE_NOOP("Backends", "These credentials may not delete there. Compare their rights "
                                   "with the policy.")},
    {"undelete", QT_TRANSLATE_NOOP("Backends", "Undelete"),
     QT_TRANSLATE_NOOP("Backends", "These credentials may not undelete there. Compare their rights "
                                   "with the policy.")},
    {"destroy", QT_TRANSLATE_NOOP("Backends", "Destroy"),
     QT_TRANSLATE_NOOP("Backends", "These credentials may not destroy there. Compare their rights "
                                   "with the policy.")},
};

/// Ways to sign in.
const FieldWords ways[] = {
    {"token", QT_TRANSLATE_NOOP("Backends", "A token"), ""},
    {"approle", QT_TRANSLATE_NOOP("Backends", "AppRole"), ""},
    {"keys", QT_TRANSLATE_NOOP("Backends", "Access keys"), ""},
    {"cross_account", QT_TRANSLATE_NOOP("Backends", "A role of your account (AssumeRole)"), ""},
    {"service_account", QT_TRANSLATE_NOOP("Backends", "The key of a service account"), ""},
    {"client_secret", QT_TRANSLATE_NOOP("Backends", "The secret of an application"), ""},
    {"delegated", QT_TRANSLATE_NOOP("Backends", "The runner's own identity; nothing is stored"),
     ""},
    {"none", QT_TRANSLATE_NOOP("Backends", "Nothing"), ""},
};

const FieldWords lacks[] = {
    {"soft_delete", QT_TRANSLATE_NOOP("Backends", "Delete a version so that it can come back"),
     QT_TRANSLATE_NOOP("Backends",
                       "It does not know deleted versions: what you delete here stays there, "
                       "sealed, until it is destroyed.")},
    {"undelete", QT_TRANSLATE_NOOP("Backends", "Undelete"),
     QT_TRANSLATE_NOOP("Backends", "It cannot bring a deleted version back by itself.")},
    {"destroy", QT_TRANSLATE_NOOP("Backends", "Destroy"),
     QT_TRANSLATE_NOOP("Backends",
                       "It destroys only all of a secret at once. A single version is destroyed by "
                       "its key: what stays there opens nowhere.")},
};

struct Product
{
    std::string_view kind;
    const char* name;
    const char* about;
};

const char* const bao = QT_TRANSLATE_NOOP("Backends", "Open source, run by yourselves.");
const char* const vault = QT_TRANSLATE_NOOP("Backends", "Run by yourselves, or by its vendor.");
const char* const cloud =
    QT_TRANSLATE_NOOP("Backends", "Run by the cloud that your systems are in.");

const Product products[] = {
    {"openbao", "OpenBao", bao},
    {"vault", "HashiCorp Vault", vault},
    {"aws_secrets_manager", "AWS Secrets Manager", cloud},
    {"gcp_secret_manager", "Google Secret Manager", cloud},
    {"azure_key_vault", "Azure Key Vault", cloud},
};

} // namespace

QString backendKindText(const std::string& kind)
{
    if (kind == domain::builtinBackend)
        return QCoreApplication::translate("Backends", "Built in");
    if (kind.starts_with("yaml"))
        return QCoreApplication::translate("Backends", "YAML files (development)");
    if (kind == domain::runnerBackend)
        return QCoreApplication::translate("Backends", "Through a runner");
    const auto* const found = std::ranges::find(products, kind, &Product::kind);
    return found == std::end(products) ? QString::fromStdString(kind) : QString(found->name);
}

QString backendKindAbout(const std::string& kind)
{
    if (kind.starts_with("yaml"))
        return QCoreApplication::translate(
            "Backends", "Files on the server's machine. Never for real secrets.");
    if (kind == domain::runnerBackend)
        return QCoreApplication::translate(
            "Backends", "Reached by your runner, with its own identity. The server keeps the name "
                        "alone.");
    const auto* const found = std::ranges::find(products, kind, &Product::kind);
    return found == std::end(products) ? QString() : translated(found->about);
}

QString backendWayText(const std::string& way)
{
    const auto* const found = std::ranges::find(ways, way, &FieldWords::name);
    return found == std::end(ways) ? QString::fromStdString(way) : translated(found->title);
}

QString backendFieldTitle(const std::string& field)
{
    if (field == domain::wayField)
        return QCoreApplication::translate("Backends", "Signs in by");
    if (const auto* words = wordsOf(field))
        return translated(words->title);
    auto title = QString::fromStdString(field).replace('_', ' ');
    return title.isEmpty() ? title : title.at(0).toUpper() + title.mid(1);
}

QString backendFieldHelp(const domain::BackendField& field)
{
    const auto* words = wordsOf(field.name);
    return words != nullptr ? translated(words->help) : QString::fromStdString(field.help);
}

QString backendSettingText(const std::string& field, const std::string& value)
{
    return field == domain::wayField ? backendWayText(value) : QString::fromStdString(value);
}

QString backendStepText(const std::string& step)
{
    const auto* const found = std::ranges::find(steps, step, &FieldWords::name);
    return found == std::end(steps) ? QString::fromStdString(step) : translated(found->title);
}

QString backendStepAdvice(const std::string& step)
{
    const auto* const found = std::ranges::find(steps, step, &FieldWords::name);
    return found == std::end(steps) ? QString() : translated(found->help);
}

QString backendLackText(const std::string& what)
{
    const auto* const found = std::ranges::find(lacks, what, &FieldWords::name);
    return found == std::end(lacks) ? QString::fromStdString(what) : translated(found->help);
}

QString backendHealthText(const domain::StorageBackend& backend)
{
    if (!backend.check)
        return QCoreApplication::translate("Backends", "not tested yet");
    if (backend.check->passed)
        return QCoreApplication::translate("Backends", "passed");
    const auto failed =
        std::ranges::find(backend.check->steps, false, &domain::BackendStep::passed);
    if (failed == backend.check->steps.end())
        return QCoreApplication::translate("Backends", "failed");
    return QCoreApplication::translate("Backends", "failed: %1").arg(backendStepText(failed->name));
}

} // namespace strongroom::items
