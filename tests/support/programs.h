// Other people's programs as oracles: what they say about a file.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/secret_bytes.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace strongroom::test {

/// Its standard output, without blanks at the ends; null if it failed or is not installed.
inline QString said(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit
        || process.exitCode() != 0)
        return {};
    const auto text = QString::fromUtf8(process.readAllStandardOutput()).trimmed();
    return text.isNull() ? QString("") : text;
}

inline SecretBytes contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return SecretBytes(0);
    const auto all = file.readAll();
    return SecretBytes::copyOf(
        std::string_view(all.constData(), static_cast<std::size_t>(all.size())));
}

inline SecretBytes secret(std::string_view text)
{
    return SecretBytes::copyOf(text);
}

} // namespace strongroom::test
