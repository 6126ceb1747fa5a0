// One sentence a kind.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/error_text.h"

#include "client/api/log_api.h"
#include "client/api/servers_api.h"
#include "models/domain/custody.h"
#include "models/domain/key_change.h"
#include "models/items/keys/key_words.h"
#include "models/items/reason_text.h"
#include "ui/pages/refusal_text.h"
#include "ui/widgets/feedback/state_overlay.h"

#include <QCoreApplication>

namespace strongroom::ui {
namespace {

/// Null where the message itself says more than the kind.
const char* sentenceFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::InvalidInput:
    case ErrorKind::TooLarge:
    case ErrorKind::VersionConflict:
    case ErrorKind::KeyReused:
    case ErrorKind::NotFound:
    case ErrorKind::Forbidden:
    case ErrorKind::Internal: return nullptr;
    case ErrorKind::Unauthenticated:
        return QT_TRANSLATE_NOOP("ErrorText", "Your sign-in is no longer valid. Sign in again.");
    case ErrorKind::AlreadyExists:
        return QT_TRANSLATE_NOOP(
            "ErrorText",
            "This name is taken in this scope. Choose another, or open what is there.");
    case ErrorKind::RateLimited:
        return QT_TRANSLATE_NOOP("ErrorText", "Too many attempts. Wait a little, then try again.");
    case ErrorKind::Forged:
        return QT_TRANSLATE_NOOP(
            "ErrorText",
            "Something did not verify, and nothing of it was used. Tell your administrator.");
    case ErrorKind::Untrusted:
        return QT_TRANSLATE_NOOP(
            "ErrorText",
            "The server is not the one this console trusts. Do not go on before somebody has "
            "explained it.");
    case ErrorKind::NoCustodian:
        return QT_TRANSLATE_NOOP(
            "ErrorText",
            "No key custodian is connected. It connects by itself when its runner is up; "
            "then try again.");
    case ErrorKind::Unavailable:
        return QT_TRANSLATE_NOOP(
            "ErrorText", "The server cannot be reached. Check the connection, then try again.");
    case ErrorKind::TimedOut:
        return QT_TRANSLATE_NOOP("ErrorText", "There was no answer in time. Try again.");
    case ErrorKind::Cancelled: return QT_TRANSLATE_NOOP("ErrorText", "Cancelled.");
    case ErrorKind::Corrupted:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "What was stored cannot be read back. Tell your administrator.");
    case ErrorKind::StorageFull:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "The server has no room left to write. Nothing was changed.");
    }
    return nullptr;
}

/// What is wrong with the record; null for other fields.
const char* recordSentence(std::string_view field)
{
    if (field == client::logForkedField)
        return QT_TRANSLATE_NOOP(
            "ErrorText",
            "The record was rewritten: what this computer saw of it before is not its beginning "
            "any more. Trust nothing of it, and tell somebody who is not its administrator.");
    if (field == client::logShorterField)
        return QT_TRANSLATE_NOOP(
            "ErrorText",
            "The record is shorter than it was when this computer last saw it: events are missing. "
            "If the server was set back to a backup, its administrator can say so.");
    if (field == client::logKeyField)
        return QT_TRANSLATE_NOOP(
            "ErrorText",
            "The record is signed by another key than before. Do not trust it before its "
            "administrator has explained why.");
    if (field == client::logEventField)
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "This event is not the one that was recorded: it was altered "
                                 "afterwards. Tell somebody who is not its administrator.");
    if (field == client::logWitnessField)
        return QT_TRANSLATE_NOOP(
            "ErrorText",
            "The signature of the record's witness does not verify. Tell your administrator.");
    if (field == client::logMemoryField)
        return QT_TRANSLATE_NOOP(
            "ErrorText",
            "The file log.sqlite in your folder for state says what this computer knows of the "
            "record, and is in doubt: it cannot be used, or others may write it. The record is not "
            "verified until that is mended.");
    return nullptr;
}

/// Whom one trusts, and what the runner refused, says more than the kind.
const char* sentenceFor(const Error& error)
{
    if (error.field == domain::authorityField)
        return QT_TRANSLATE_NOOP(
            "ErrorText",
            "Your organization's authority is not one that you trust, and nothing was written or "
            "revealed. Compare its fingerprint with your administrator's.");
    if (error.field == domain::custodianField)
        return QT_TRANSLATE_NOOP(
            "ErrorText",
            "The key custodian could not show that its key is your organization's, and nothing was "
            "written or revealed. Check this computer's clock, then tell your administrator.");
    if (error.field == domain::pinsField)
        return QT_TRANSLATE_NOOP(
            "ErrorText",
            "The file authorities.json in your folder for settings says whom you trust, and is in "
            "doubt: it cannot be read, or others may write it. Nothing was written or revealed. "
            "Mend it, or remove it and compare fingerprints again.");
    if (error.field == domain::memoryField)
        return QT_TRANSLATE_NOOP(
            "ErrorText",
            "The server contradicts what this computer has met before: it may be hiding a version, "
            "or answering with another secret. Nothing was revealed or written. Tell your "
            "administrator. If the server was set back to a backup, remove met.log in your folder "
            "for state and try again.");
    if (error.field == domain::memoryFileField)
        return QT_TRANSLATE_NOOP(
            "ErrorText",
            "The file met.log in your folder for state says what this computer has met before, and "
            "others may have written it. Nothing was revealed or written. Look at it, then make it "
            "yours alone.");
    if (const auto* sentence = recordSentence(error.field))
        return sentence;
    if (error.field == client::certificateField)
        return QT_TRANSLATE_NOOP(
            "ErrorText",
            "The server's certificate is for another name, or not valid now. Nothing was sent "
            "there. Check the address and this computer's clock, then ask its administrator.");
    if (error.field == client::noAuthorityField)
        return QT_TRANSLATE_NOOP(
            "ErrorText",
            "The server does not show the authority of its certificate. Ask its administrator for "
            "the authority's file, and choose that.");
    if (error.field == client::serversFileField)
        return QT_TRANSLATE_NOOP(
            "ErrorText",
            "The file servers.json in your folder for settings says which servers you use, and is "
            "in doubt: it cannot be read, or others may write it. Mend it, or remove it and add "
            "your servers again.");
    if (error.field == domain::issuerField)
        return QT_TRANSLATE_NOOP(
            "ErrorText",
            "The server names another identity provider than the one that you signed in with "
            "before, and nothing was sent there. If your administrator names it, too, sign in with "
            "strongroomctl auth login --issuer.");
    if (const auto reason = domain::refusalReasonOf(error.reason))
        return ui::sentenceFor(*reason);
    return sentenceFor(error.kind);
}

/// Names the key, which only the message does, after what the step means in the reader's language.
QString keyText(const Error& error)
{
    QStringList parts{QCoreApplication::translate(
        "ErrorText", "The encryption key that this stands under cannot be used.")};
    parts << items::keyStepAdvice(error.field)
          << QCoreApplication::translate("ErrorText", "In detail: %1")
                 .arg(items::reasonText(error.message));
    parts.removeAll(QString());
    return parts.join(' ');
}

} // namespace

QString errorText(const Error& error)
{
    if (error.reason == domain::keyUnusable)
        return keyText(error);
    const auto* sentence = sentenceFor(error);
    return sentence == nullptr ? items::reasonText(error.message)
                               : QCoreApplication::translate("ErrorText", sentence);
}

void showFailed(StateOverlay& view, const Error& error, const QDateTime& loadedAt)
{
    const bool unreachable =
        error.kind == ErrorKind::Unavailable || error.kind == ErrorKind::TimedOut;
    if (error.kind == ErrorKind::Forbidden)
        view.showDenied(errorText(error));
    else if (unreachable && loadedAt.isValid())
        view.showOffline(loadedAt);
    else
        view.showError({error.kind, errorText(error).toStdString()});
}

} // namespace strongroom::ui
