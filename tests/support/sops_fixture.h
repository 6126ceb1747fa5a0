// SOPS files for tests: those that the real sops wrote, and short ones sealed on the spot.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "crypto/age/keys/key_text.h"
#include "crypto/sops/age_keys.h"
#include "crypto/sops/format/secret_text.h"
#include "crypto/sops/sealing.h"
#include "tests/support/vectors.h"

namespace strongroom::test {

inline QByteArray fixture(const QString& name)
{
    QFile file(QString(STRONGROOM_TEST_DATA "/crypto/sops/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QByteArray text(const SecretBytes& bytes)
{
    return plain(bytes.reveal());
}

inline Result<age::Identities> identitiesOf(const QByteArray& file)
{
    return age::parseIdentities(file.toStdString());
}

/// Parses and opens with the fixtures' key.
inline Result<sops::SopsFile> openWithKey(const QByteArray& bytes, sops::Format format,
                                          const age::Identities& identities)
{
    auto file = sops::SopsFile::parse(secret(bytes), format);
    if (!file)
        return file.error();
    const auto dataKey = sops::unwrapDataKey(file->metadata(), identities);
    if (!dataKey)
        return dataKey.error();
    if (auto opened = file->open(*dataKey); !opened)
        return opened.error();
    return file;
}

inline SecretBytes someDataKey()
{
    return secret(QByteArray(32, 'k'));
}

inline Timestamp someTime()
{
    return Timestamp(std::chrono::seconds(1'800'000'000));
}

/// Sealed under someDataKey(), for a recipient that nobody is.
inline Result<SecretBytes> sealed(const QByteArray& file, sops::Format format,
                                  const sops::SealingPlan& plan = {})
{
    const auto dataKey = someDataKey();
    return sops::sealFile(secret(file), format, plan, {dataKey, {{"age1nobody", "wrapped\n"}}},
                          someTime());
}

/// Opened under someDataKey().
inline Result<sops::SopsFile> opened(const SecretBytes& bytes, sops::Format format)
{
    auto file = sops::SopsFile::parse(bytes.clone(), format);
    if (!file)
        return file.error();
    if (auto done = file->open(someDataKey()); !done)
        return done.error();
    return file;
}

} // namespace strongroom::test
