// One sentence for each step, and another where a kind of value wants one.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/rotation/rotation_words.h"

#include "models/items/isolated_text.h"
#include "models/items/moments.h"

#include <QCoreApplication>

#include <chrono>

namespace strongroom::items {
namespace {

using domain::RotationKind;
using domain::RotationStep;

QString generateText(RotationKind kind)
{
    switch (kind) {
    case RotationKind::ApiKey:
        return QCoreApplication::translate(
            "Rotation", "Have the source make a second key, beside the one in use.");
    case RotationKind::DatabaseRole:
        return QCoreApplication::translate(
            "Rotation", "Make a new password for the role, or a second role beside it.");
    case RotationKind::Certificate:
        return QCoreApplication::translate(
            "Rotation", "Make a new key, and have the authority issue a certificate for it.");
    case RotationKind::AgeKey:
        return QCoreApplication::translate(
            "Rotation", "Make a new age key (age-keygen). The old one still opens the files.");
    case RotationKind::Other: break;
    }
    return QCoreApplication::translate(
        "Rotation", "Make a new value, here or at the source. The old one stays in use.");
}

QString deliverText(RotationKind kind)
{
    if (kind == RotationKind::AgeKey)
        return QCoreApplication::translate(
            "Rotation",
            "Add the new recipient to .sops.yaml and to every file (sops updatekeys), and bring "
            "the new key to all that open them.");
    return QCoreApplication::translate(
        "Rotation", "Bring the new value to all that use it: mirrors, machines, people.");
}

QString closeText(RotationKind kind)
{
    switch (kind) {
    case RotationKind::Certificate:
        return QCoreApplication::translate(
            "Rotation", "Wait until the revocation is in the authority's list (CRL or OCSP), then "
                        "close.");
    case RotationKind::AgeKey:
        return QCoreApplication::translate(
            "Rotation", "Seal every file anew without the old recipient (sops updatekeys), then "
                        "close. Old copies still open with the old key.");
    case RotationKind::ApiKey:
    case RotationKind::DatabaseRole:
    case RotationKind::Other: break;
    }
    return QCoreApplication::translate("Rotation",
                                       "All is done. Closing puts the rotation on record.");
}

QString revokeText(RotationKind kind)
{
    switch (kind) {
    case RotationKind::ApiKey:
        return QCoreApplication::translate("Rotation", "Delete the old key at the source.");
    case RotationKind::DatabaseRole:
        return QCoreApplication::translate("Rotation",
                                           "Take the old password or role away in the database.");
    case RotationKind::Certificate:
        return QCoreApplication::translate("Rotation",
                                           "Have the authority revoke the old certificate.");
    case RotationKind::AgeKey:
        return QCoreApplication::translate(
            "Rotation",
            "Take the old recipient out of .sops.yaml, so that nothing is sealed to it any more.");
    case RotationKind::Other: break;
    }
    return QCoreApplication::translate("Rotation", "Take the old value back at the source.");
}

} // namespace

QString kindText(RotationKind kind)
{
    switch (kind) {
    case RotationKind::ApiKey: return QCoreApplication::translate("Rotation", "API key");
    case RotationKind::DatabaseRole:
        return QCoreApplication::translate("Rotation", "Database role");
    case RotationKind::Certificate: return QCoreApplication::translate("Rotation", "Certificate");
    case RotationKind::AgeKey: return QCoreApplication::translate("Rotation", "age key");
    case RotationKind::Other: return QCoreApplication::translate("Rotation", "Other");
    }
    return {};
}

QString stepText(RotationStep step)
{
    switch (step) {
    case RotationStep::Generate: return QCoreApplication::translate("Rotation", "Generate");
    case RotationStep::Set: return QCoreApplication::translate("Rotation", "Set");
    case RotationStep::Deliver: return QCoreApplication::translate("Rotation", "Deliver");
    case RotationStep::Verify: return QCoreApplication::translate("Rotation", "Verify");
    case RotationStep::Revoke:
        return QCoreApplication::translate("Rotation", "Revoke at the source");
    case RotationStep::Close: return QCoreApplication::translate("Rotation", "Close");
    }
    return {};
}

QString instructionText(RotationKind kind, RotationStep step)
{
    switch (step) {
    case RotationStep::Generate: return generateText(kind);
    case RotationStep::Set:
        return QCoreApplication::translate(
            "Rotation", "Save the new value as a new version. Other keys are kept unread.");
    case RotationStep::Deliver: return deliverText(kind);
    case RotationStep::Verify:
        return QCoreApplication::translate("Rotation",
                                           "Make sure that everything works with the new value.");
    case RotationStep::Revoke: return revokeText(kind);
    case RotationStep::Close: return closeText(kind);
    }
    return {};
}

QString stepDoneText(RotationKind kind, RotationStep step)
{
    if (step == RotationStep::Revoke && isOverWhenRevoked(kind))
        return QCoreApplication::translate("Rotation", "The old value is revoked: close");
    switch (step) {
    case RotationStep::Generate:
    case RotationStep::Set: return QCoreApplication::translate("Rotation", "Set a new value…");
    case RotationStep::Deliver: return QCoreApplication::translate("Rotation", "It is delivered");
    case RotationStep::Verify: return QCoreApplication::translate("Rotation", "It is verified");
    case RotationStep::Revoke:
        return QCoreApplication::translate("Rotation", "The old value is revoked");
    case RotationStep::Close: return QCoreApplication::translate("Rotation", "Close the rotation");
    }
    return {};
}

QString dueText(Timestamp due, Timestamp now)
{
    // What collects the texts does not read past a cast.
    const auto days = static_cast<int>(std::chrono::floor<std::chrono::days>(due - now).count());
    if (due <= now)
        return QCoreApplication::translate("Rotation", "%n day(s) overdue", nullptr, -days);
    if (days == 0)
        return QCoreApplication::translate("Rotation", "due today");
    return QCoreApplication::translate("Rotation", "due in %n day(s)", nullptr, days);
}

QString sourceText(domain::PolicySource source)
{
    switch (source) {
    case domain::PolicySource::Secret: break;
    case domain::PolicySource::Environment:
        return QCoreApplication::translate("Rotation", "default of the environment");
    case domain::PolicySource::Organization:
        return QCoreApplication::translate("Rotation", "default of the organization");
    }
    return {};
}

QString standingText(const domain::RotationStanding& standing, Timestamp now)
{
    QString text;
    const auto period = standing.policy ? static_cast<int>(standing.policy->periodDays) : 0;
    if (standing.policy && standing.dueAt)
        text =
            QCoreApplication::translate("Rotation", "Rotates every %n day(s), %1", nullptr, period)
                .arg(dueText(*standing.dueAt, now));
    else
        text = QCoreApplication::translate("Rotation", "Rotates when somebody does it: no policy");
    if (const auto from = sourceText(standing.source); standing.policy && !from.isEmpty())
        text += QString(" (%1)").arg(from);
    if (standing.running)
        text += QCoreApplication::translate("Rotation", "; %1 has begun to")
                    .arg(isolated(standing.startedBy));
    return text;
}

QString useText(const domain::OldUse& use)
{
    return QCoreApplication::translate("Rotation", "%1 may use version %2 until %3")
        .arg(isolated(use.subjectName))
        .arg(use.version)
        .arg(shortTime(use.expiresAt));
}

} // namespace strongroom::items
