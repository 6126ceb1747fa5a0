// One sentence a kind.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/error_text.h"

#include <QCoreApplication>

namespace strongroom::ui {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ErrorText", text);
}

/// Empty where the message itself says more than the kind.
QString sentenceFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::InvalidInput:
    case ErrorKind::TooLarge:
    case ErrorKind::VersionConflict:
    case ErrorKind::NotFound:
    case ErrorKind::Forbidden:
    case ErrorKind::Internal: return {};
    case ErrorKind::Unauthenticated: return tr("Your sign-in is no longer valid. Sign in again.");
    case ErrorKind::AlreadyExists:
        return tr("This name is taken in this scope. Choose another, or open what is there.");
    case ErrorKind::RateLimited: return tr("Too many attempts. Wait a little, then try again.");
    case ErrorKind::Forged:
        return tr("Something did not verify, and nothing of it was used. Tell your administrator.");
    case ErrorKind::Untrusted:
        return tr("The server is not the one this console trusts. Do not go on before somebody has "
                  "explained it.");
    case ErrorKind::NoCustodian:
        return tr("No key custodian is connected. It connects by itself when its runner is up; "
                  "then try again.");
    case ErrorKind::Unavailable:
        return tr("The server cannot be reached. Check the connection, then try again.");
    case ErrorKind::TimedOut: return tr("There was no answer in time. Try again.");
    case ErrorKind::Cancelled: return tr("Cancelled.");
    case ErrorKind::Corrupted:
        return tr("What was stored cannot be read back. Tell your administrator.");
    case ErrorKind::StorageFull:
        return tr("The server has no room left to write. Nothing was changed.");
    }
    return {};
}

} // namespace

QString errorText(const Error& error)
{
    const auto sentence = sentenceFor(error.kind);
    return sentence.isEmpty() ? QString::fromStdString(error.message) : sentence;
}

} // namespace strongroom::ui
