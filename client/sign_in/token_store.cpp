// QtKeychain, and memory where there is none.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/sign_in/token_store.h"

#include "client/http/moment.h"

#include <QTimer>

#include <qt6keychain/keychain.h>

#include <chrono>
#include <memory>

namespace strongroom::client {
namespace {

const QString service = QStringLiteral("io.strongroom.Strongroom");

constexpr std::chrono::seconds patience{10};

/// Runs a job to its end; false if the keychain says nothing, as one does that waits for a prompt
/// that nobody sees. Such a job is left to delete itself, if it ever ends.
template <class Job>
QFuture<bool> finish(Job* job)
{
    job->setInsecureFallback(false);
    job->setAutoDelete(false);
    Moment<bool> ended;
    QObject::connect(job, &QKeychain::Job::finished, job,
                     [ended]() mutable { ended.happen(true); });
    QTimer::singleShot(patience, job, [ended, job]() mutable {
        job->setAutoDelete(true);
        ended.happen(false);
    });
    job->start();
    return ended.future();
}

template <class Job>
using Owned = std::unique_ptr<Job, QScopedPointerDeleteLater>;

const Error silent{ErrorKind::TimedOut, "The keychain does not answer."};

Error keychainFailed(const QKeychain::Job& job)
{
    if (job.error() == QKeychain::EntryNotFound)
        return {ErrorKind::NotFound, "The keychain holds no sign-in."};
    return {ErrorKind::Unavailable, "The keychain cannot be used.",
            job.errorString().toStdString()};
}

QByteArray bytesOf(const SecretBytes& secret)
{
    const auto bytes = secret.reveal();
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

} // namespace

QCoro::Task<Result<SecretBytes>> MemoryTokenStore::read(QString)
{
    if (m_token.size() == 0)
        co_return Error{ErrorKind::NotFound, "There is no sign-in in memory."};
    co_return m_token.clone();
}

QCoro::Task<Result<Done>> MemoryTokenStore::write(QString, SecretBytes token)
{
    m_token = std::move(token);
    co_return Done{};
}

QCoro::Task<Result<Done>> MemoryTokenStore::forget(QString)
{
    m_token = SecretBytes(0);
    co_return Done{};
}

QCoro::Task<bool> KeychainTokenStore::probe()
{
    const auto account = QStringLiteral("probe");
    m_usable = true;
    const auto written = co_await write(account, SecretBytes::copyOf("probe"));
    // A locked keychain takes nothing and says "not found" when asked.
    m_usable = written.hasValue();
    if (m_usable) {
        const auto back = co_await read(account);
        const auto gone = co_await forget(account);
        m_usable = back.hasValue() && gone.hasValue();
    }
    co_return m_usable;
}

QCoro::Task<Result<SecretBytes>> KeychainTokenStore::read(QString account)
{
    if (!m_usable)
        co_return co_await m_instead.read(account);
    Owned<QKeychain::ReadPasswordJob> owned(new QKeychain::ReadPasswordJob(service));
    auto& job = *owned;
    job.setKey(account);
    const auto answer = finish(&job);
    const bool ended = co_await answer;
    if (!ended) {
        owned.release();
        co_return silent;
    }
    if (job.error() != QKeychain::NoError)
        co_return keychainFailed(job);
    auto data = job.binaryData();
    auto token = SecretBytes::copyOf(
        std::string_view(data.constData(), static_cast<std::size_t>(data.size())));
    data.fill('\0');
    co_return token;
}

QCoro::Task<Result<Done>> KeychainTokenStore::write(QString account, SecretBytes token)
{
    if (!m_usable)
        co_return co_await m_instead.write(account, std::move(token));
    Owned<QKeychain::WritePasswordJob> owned(new QKeychain::WritePasswordJob(service));
    auto& job = *owned;
    job.setKey(account);
    job.setBinaryData(bytesOf(token));
    const auto answer = finish(&job);
    const bool ended = co_await answer;
    if (!ended) {
        owned.release();
        co_return silent;
    }
    if (job.error() != QKeychain::NoError)
        co_return keychainFailed(job);
    co_return Done{};
}

QCoro::Task<Result<Done>> KeychainTokenStore::forget(QString account)
{
    if (!m_usable)
        co_return co_await m_instead.forget(account);
    Owned<QKeychain::DeletePasswordJob> owned(new QKeychain::DeletePasswordJob(service));
    auto& job = *owned;
    job.setKey(account);
    const auto answer = finish(&job);
    const bool ended = co_await answer;
    if (!ended) {
        owned.release();
        co_return silent;
    }
    if (job.error() != QKeychain::NoError && job.error() != QKeychain::EntryNotFound)
        co_return keychainFailed(job);
    co_return Done{};
}

} // namespace strongroom::client
