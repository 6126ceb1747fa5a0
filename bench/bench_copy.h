// A console's copy of metadata without a desktop: its keychain is a file, its server a memory.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/cache/metadata_sync.h"
#include "client/cache/sealed_store.h"
#include "tests/client/cache/listing_server.h"
#include "tests/support/fake_backends.h"
#include "tests/support/fake_directory.h"

#include <QFile>

namespace strongroom::bench {

/// One key in a file: what is measured is not a keychain, and nothing else is in it.
class KeyFile final : public client::TokenStore
{
public:
    explicit KeyFile(QString path) : m_path(std::move(path)) {}

    bool lasts() const override { return true; }
    QCoro::Task<Result<SecretBytes>> read(QString) override
    {
        QFile file(m_path);
        if (!file.open(QIODevice::ReadOnly))
            co_return Error{ErrorKind::NotFound, "There is no key yet."};
        co_return SecretBytes::copyOf(file.readAll().toStdString());
    }
    QCoro::Task<Result<Done>> write(QString, SecretBytes key) override
    {
        QFile file(m_path);
        const auto bytes = key.reveal();
        if (!file.open(QIODevice::WriteOnly)
            || file.write(reinterpret_cast<const char*>(bytes.data()),
                          static_cast<qint64>(bytes.size()))
                   < 0)
            co_return Error{ErrorKind::Unavailable, "The key cannot be written."};
        co_return Done{};
    }
    QCoro::Task<Result<Done>> forget(QString) override { co_return Done{}; }

private:
    const QString m_path;
};

/// `secrets` is what the server lists. The copy lies in `folder`.
struct BenchCopy
{
    BenchCopy(client::KeyedSecretsApi& secrets, const QString& folder)
        : keychain(folder + "/key"),
          store(
              keychain, [] { return probe(); }, folder, [] { return "bench"; }),
          sync({secrets, changes, directory, backends, connection}, store, [] { return "ada"; })
    {}

    static QCoro::Task<bool> probe() { co_return true; }

    test::FakeNetwork network;
    test::FakeChanges changes{network};
    test::FakeDirectory directory{network};
    test::FakeBackends backends{network};
    test::FakeConnection connection;
    KeyFile keychain;
    client::SealedStore store;
    client::MetadataSync sync;
};

} // namespace strongroom::bench
