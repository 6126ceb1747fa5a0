// Tables of words.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/keys/key_words.h"

#include "models/items/backends/backend_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <span>

namespace strongroom::items {
namespace {

struct Words
{
    std::string_view name;
    const char* title;
    const char* help;
};

/// Fields whose words differ from those of backends.
const Words fields[] = {
    {"key", QT_TRANSLATE_NOOP("Keys", "Key"),
     QT_TRANSLATE_NOOP("Keys", "Which key there. It has to exist: none is made.")},
    {"mount", QT_TRANSLATE_NOOP("Keys", "Mount"),
     QT_TRANSLATE_NOOP("Keys", "The path of a transit engine.")},
    {"auto_rotate_period", QT_TRANSLATE_NOOP("Keys", "Automatic rotation"),
     QT_TRANSLATE_NOOP("Keys", "Set on the key there, as in 720h. Empty: as it is.")},
    {"external_id", QT_TRANSLATE_NOOP("Keys", "External ID"),
     QT_TRANSLATE_NOOP("Keys", "What the role asks for in its trust policy.")},
    {"role_arn", QT_TRANSLATE_NOOP("Keys", "Role (ARN)"),
     QT_TRANSLATE_NOOP("Keys", "Only for a role of another account that is taken on first.")},
    {"session_token", QT_TRANSLATE_NOOP("Keys", "Session token"),
     QT_TRANSLATE_NOOP("Keys", "Only with temporary access keys.")},
    {"ca", QT_TRANSLATE_NOOP("Keys", "Certificate authority"),
     QT_TRANSLATE_NOOP("Keys", "In PEM, if its certificate is of an authority of your own.")},
    {"uri", QT_TRANSLATE_NOOP("Keys", "PKCS #11 URI"),
     QT_TRANSLATE_NOOP("Keys", "Names the token and the key, as in "
                               "pkcs11:token=strongroom;object=kek. The module itself stands in "
                               "the runner's configuration.")},
    {"pin", QT_TRANSLATE_NOOP("Keys", "PIN"),
     QT_TRANSLATE_NOOP("Keys", "The user's, if the token wants one.")},
};

const Words steps[] = {
    {"permission", QT_TRANSLATE_NOOP("Keys", "Permission"),
     QT_TRANSLATE_NOOP("Keys", "These credentials may not do that with the key. Compare their "
                               "rights with the policy.")},
    {"key_state", QT_TRANSLATE_NOOP("Keys", "The key's state"),
     QT_TRANSLATE_NOOP("Keys", "The key is not there, disabled or about to be deleted. Enabling it "
                               "again at its keeper restores everything under it.")},
    {"key_type", QT_TRANSLATE_NOOP("Keys", "The key's type"),
     QT_TRANSLATE_NOOP("Keys", "The key is of another type than it has to be: symmetric, 256 bits, "
                               "for both directions (Azure: RSA or oct-HSM).")},
    {"runner", QT_TRANSLATE_NOOP("Keys", "All runners alike"),
     QT_TRANSLATE_NOOP("Keys",
                       "A runner that was away when keys were changed differs from the "
                       "others: what stands under this key may be unreadable whenever that "
                       "runner is asked. While it is connected, choose Change… for this key "
                       "and save it once more, or activate it once more if it is the active "
                       "one. For a key in a runner's folder, copy keyring.json and "
                       "kek-*.key from another runner.")},
    {"not_held", QT_TRANSLATE_NOOP("Keys", "The runner's ring"),
     QT_TRANSLATE_NOOP("Keys", "The runner that was asked does not hold it. Choose Change… for it "
                               "under Encryption keys, so that all runners get it, or bring back "
                               "the runner that holds it.")},
    {"answer", QT_TRANSLATE_NOOP("Keys", "Wraps and opens a probe"),
     QT_TRANSLATE_NOOP("Keys", "What answers there does not answer as a key's keeper does. Check "
                               "the address.")},
    {"time_out", QT_TRANSLATE_NOOP("Keys", "Answer in time"),
     QT_TRANSLATE_NOOP("Keys", "It did not answer in time. Try again; if it stays so, look at the "
                               "key's keeper.")},
    {"module", QT_TRANSLATE_NOOP("Keys", "PKCS #11 module"),
     QT_TRANSLATE_NOOP("Keys", "The module could not be loaded. It is named in the runner's "
                               "configuration (pkcs11_modules).")},
    {"token", QT_TRANSLATE_NOOP("Keys", "Token and PIN"),
     QT_TRANSLATE_NOOP("Keys", "The token is not there, or does not take the PIN.")},
};

const Words* wordsOf(std::span<const Words> all, std::string_view name)
{
    const auto found = std::ranges::find(all, name, &Words::name);
    return found == all.end() ? nullptr : &*found;
}

QString translated(const char* text)
{
    return QCoreApplication::translate("Keys", text);
}

} // namespace

QString keyKindText(domain::KeyKind kind)
{
    switch (kind) {
    case domain::KeyKind::Local:
        return QCoreApplication::translate("Keys", "In the runner's folder");
    case domain::KeyKind::OpenBaoTransit: return QStringLiteral("OpenBao / Vault Transit");
    case domain::KeyKind::AwsKms: return QStringLiteral("AWS KMS");
    case domain::KeyKind::GcpKms: return QStringLiteral("Google Cloud KMS");
    case domain::KeyKind::AzureKey: return QStringLiteral("Azure Key Vault");
    case domain::KeyKind::Pkcs11: break;
    }
    return QStringLiteral("PKCS #11");
}

QString keyKindAbout(domain::KeyKind kind)
{
    switch (kind) {
    case domain::KeyKind::Local:
        return QCoreApplication::translate(
            "Keys", "A file on the runner's machine. Nothing else is needed, and nobody else can "
                    "shut it. Whoever loses the file loses everything under it.");
    case domain::KeyKind::OpenBaoTransit:
        return QCoreApplication::translate(
            "Keys", "A key that OpenBao or HashiCorp Vault keeps, with automatic rotation.");
    case domain::KeyKind::AwsKms:
    case domain::KeyKind::GcpKms:
    case domain::KeyKind::AzureKey:
        return QCoreApplication::translate(
            "Keys", "A key in your own account (CMEK): disabling it there shuts everything under "
                    "it.");
    case domain::KeyKind::Pkcs11: break;
    }
    return QCoreApplication::translate("Keys", "A key in a hardware module at the runner.");
}

QString keyNameText(const domain::KeyStatus& key)
{
    return key.revision == 0 ? QCoreApplication::translate("Keys", "The runner's own key")
                             : QString::fromStdString(key.name);
}

QString keyNameIn(const domain::EncryptionKeys& keys, const std::string& kekId)
{
    const auto found = std::ranges::find(keys.ring.keys, kekId, &domain::KeyStatus::kekId);
    return found == keys.ring.keys.end() ? QString::fromStdString(kekId) : keyNameText(*found);
}

QString keyFieldTitle(const std::string& field)
{
    const auto* words = wordsOf(fields, field);
    return words != nullptr ? translated(words->title) : backendFieldTitle(field);
}

QString keyFieldHelp(const std::string& field)
{
    const auto* words = wordsOf(fields, field);
    return words != nullptr ? translated(words->help) : backendFieldHelp({field});
}

QString keyStepText(const std::string& step)
{
    const auto* words = wordsOf(steps, step);
    return words != nullptr ? translated(words->title) : backendStepText(step);
}

QString keyStepAdvice(const std::string& step)
{
    const auto* words = wordsOf(steps, step);
    return words != nullptr ? translated(words->help) : backendStepAdvice(step);
}

QString keyGraceText(std::uint32_t cacheSeconds)
{
    if (cacheSeconds == 0)
        return QCoreApplication::translate("Keys", "none: shut at once");
    const int seconds = static_cast<int>(cacheSeconds);
    return QCoreApplication::translate("Keys", "%n second(s) after it is shut", nullptr, seconds);
}

QString keyUsageText(const domain::KeyUsage& usage)
{
    const auto number = [](std::uint64_t of) { return static_cast<int>(of); };
    const auto secrets =
        QCoreApplication::translate("Keys", "%Ln secret(s)", nullptr, number(usage.secrets));
    const auto versions =
        QCoreApplication::translate("Keys", "%Ln version(s)", nullptr, number(usage.versions));
    const auto environments = QCoreApplication::translate("Keys", "%Ln environment(s)", nullptr,
                                                          number(usage.environments));
    return QCoreApplication::translate("Keys", "%1 with %2, in %3",
                                       "secrets, versions, environments")
        .arg(secrets, versions, environments);
}

} // namespace strongroom::items
