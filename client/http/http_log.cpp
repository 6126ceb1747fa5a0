// Notes and tiles go as they are; proofs as lists of hashes in base64.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/http/http_log.h"

#include "client/http/page_answer.h"
#include "models/wire/audit_json.h"

// Last, since its templates call the declarations above.
#include "models/wire/fields.h"

namespace strongroom::client {
namespace {

HttpCall logCall(const domain::OrganizationId& organization, const QString& rest)
{
    HttpCall call("GET", organizationPath(organization.value) + "/log" + rest);
    call.repeatable = true;
    return call;
}

QString numbers(const char* first, std::uint64_t one, const char* second, std::uint64_t other)
{
    return QString("?%1=%2&%3=%4").arg(first).arg(one).arg(second).arg(other);
}

Result<crypto::TreeProof> proofOf(const wire::json::value& value)
{
    constexpr std::size_t longest = 128; // Of a tree of 2^64 leaves.
    wire::ObjectReader reader(value);
    crypto::TreeProof proof;
    for (const auto& text : wire::readTexts(reader, "hashes", longest, 64)) {
        const auto bytes = fromBase64(text);
        const auto hash = bytes ? crypto::treeHashOf(*bytes) : std::nullopt;
        if (!hash)
            reader.fail("hashes", "hashes of 32 bytes");
        proof.push_back(hash.value_or(crypto::TreeHash{}));
    }
    return wire::finish(reader, std::move(proof));
}

Result<LogDescription> aboutOf(const wire::json::value& value)
{
    wire::ObjectReader reader(value);
    LogDescription about{reader.text("public_key"), {}};
    if (reader.find("witnesses") != nullptr)
        about.witnesses = wire::readTexts(reader, "witnesses", 16, 1000);
    return wire::finish(reader, std::move(about));
}

} // namespace

QCoro::Task<Result<LogDescription>> HttpLog::about(domain::OrganizationId organization)
{
    const auto reply = co_await m_transport.send(logCall(organization, {}));
    co_return readAnswer<LogDescription>(reply, aboutOf);
}

QCoro::Task<Result<std::string>> HttpLog::checkpoint(domain::OrganizationId organization)
{
    const auto reply = co_await m_transport.send(logCall(organization, "/checkpoint"));
    if (!reply)
        co_return reply.error();
    co_return reply->body.toStdString();
}

QCoro::Task<Result<crypto::TreeProof>> HttpLog::inclusion(domain::OrganizationId organization,
                                                          std::uint64_t leaf, std::uint64_t size)
{
    const auto reply = co_await m_transport.send(
        logCall(organization, "/inclusion" + numbers("leaf", leaf, "size", size)));
    co_return readAnswer<crypto::TreeProof>(reply, proofOf);
}

QCoro::Task<Result<crypto::TreeProof>>
HttpLog::consistency(domain::OrganizationId organization, std::uint64_t older, std::uint64_t newer)
{
    const auto reply = co_await m_transport.send(
        logCall(organization, "/consistency" + numbers("older", older, "newer", newer)));
    co_return readAnswer<crypto::TreeProof>(reply, proofOf);
}

QCoro::Task<Result<Bytes>> HttpLog::file(domain::OrganizationId organization, std::string path)
{
    const auto reply =
        co_await m_transport.send(logCall(organization, '/' + QString::fromStdString(path)));
    if (!reply)
        co_return reply.error();
    co_return Bytes(reply->body.begin(), reply->body.end());
}

QCoro::Task<Result<std::vector<domain::AuditEvent>>>
HttpLog::events(domain::OrganizationId organization, std::uint64_t first)
{
    const auto reply =
        co_await m_transport.send(logCall(organization, QString("/events?first=%1").arg(first)));
    co_return itemsOf<domain::AuditEvent>(reply);
}

} // namespace strongroom::client
