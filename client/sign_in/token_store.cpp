// QtKeychain, and memory where there is none.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/sign_in/token_store.h"

#include <QCoro/QCoroSignal>
#include <qt6keychain/keychain.h>

namespace strongroom::client {
namespace {

const QString service = QStringLiteral("io.strongroom.Strongroom");

/// Runs a job to its end; the job deletes itself.
template <class Job>
QCoro::Task<QKeychain::Error> finish(Job* job)
{
    job->setInsecureFallback(false);
    job->start();
    co_await qCoro(static_cast<QKeychain::Job*>(job), &QKeychain::Job::finished);
    co_return job->error();
}

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
    const auto back = co_await read(account);
    const auto gone = co_await forget(account);
    // A locked keychain takes nothing and says "not found" when asked.
    m_usable = written.hasValue() && back.hasValue() && gone.hasValue();
    co_return m_usable;
}

QCoro::Task<Result<SecretBytes>> KeychainTokenStore::read(QString account)
{
    if (!m_usable)
        co_return co_await m_instead.read(account);
    QKeychain::ReadPasswordJob job(service);
    job.setAutoDelete(false);
    job.setKey(account);
    const auto error = co_await finish(&job);
    if (error != QKeychain::NoError)
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
    QKeychain::WritePasswordJob job(service);
    job.setAutoDelete(false);
    job.setKey(account);
    job.setBinaryData(bytesOf(token));
    const auto error = co_await finish(&job);
    if (error != QKeychain::NoError)
        co_return keychainFailed(job);
    co_return Done{};
}

QCoro::Task<Result<Done>> KeychainTokenStore::forget(QString account)
{
    if (!m_usable)
        co_return co_await m_instead.forget(account);
    QKeychain::DeletePasswordJob job(service);
    job.setAutoDelete(false);
    job.setKey(account);
    const auto error = co_await finish(&job);
    if (error != QKeychain::NoError && error != QKeychain::EntryNotFound)
        co_return keychainFailed(job);
    co_return Done{};
}

} // namespace strongroom::client
