// A long answer, read line by line, asked for again when it ends.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/http/http_connection.h"

#include "client/http/json_call.h"
#include "models/wire/audit_json.h"

#include <QRandomGenerator>

#include <algorithm>

namespace strongroom::client {
namespace {

constexpr std::chrono::milliseconds firstDelay{500};
constexpr std::chrono::milliseconds longestDelay{30000};
constexpr std::chrono::seconds longestSilence{40};
constexpr qsizetype largestEvent = 1 << 20;

} // namespace

HttpConnection::HttpConnection(Transport& transport, QObject* parent)
    : ConnectionApi(parent), m_transport(transport)
{
    m_again.setSingleShot(true);
    m_silence.setSingleShot(true);
    m_silence.setInterval(longestSilence);
    connect(&m_again, &QTimer::timeout, this,
            [this] { QCoro::connect(connectNow(), this, [] {}); });
    connect(&m_silence, &QTimer::timeout, this, &HttpConnection::ended);
}

HttpConnection::~HttpConnection()
{
    if (m_reply)
        m_reply->disconnect(this);
}

void HttpConnection::follow(const domain::OrganizationId& organization)
{
    stop();
    m_organization = organization;
    m_lastId.clear();
    m_delay = firstDelay;
    setState(ConnectionState::Connecting);
    m_again.start(0);
}

void HttpConnection::stop()
{
    ++m_generation;
    m_again.stop();
    m_silence.stop();
    m_organization.reset();
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply.reset();
    }
    setState(ConnectionState::Offline);
}

QCoro::Task<void> HttpConnection::connectNow()
{
    if (!m_organization)
        co_return;
    const auto generation = m_generation;
    HttpCall call("GET", organizationPath(m_organization->value) + "/changes/stream");
    if (!m_lastId.isEmpty())
        call.headers.emplace_back("Last-Event-ID", m_lastId);
    const QPointer<HttpConnection> self(this);
    const auto reply = co_await m_transport.open(std::move(call));
    if (!self || generation != m_generation) {
        if (reply)
            (*reply)->deleteLater();
        co_return;
    }
    if (!reply) {
        ended();
        co_return;
    }
    m_buffer.clear();
    m_reply.reset(*reply);
    connect(m_reply.get(), &QNetworkReply::readyRead, this, &HttpConnection::read);
    connect(m_reply.get(), &QNetworkReply::finished, this, &HttpConnection::ended);
    m_silence.start();
}

void HttpConnection::read()
{
    if (m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() != 200)
        return;
    setState(ConnectionState::Online);
    m_delay = firstDelay;
    m_silence.start();
    m_buffer += m_reply->readAll();
    for (qsizetype end = 0; (end = m_buffer.indexOf("\n\n")) >= 0;) {
        const auto event = m_buffer.left(end);
        m_buffer.remove(0, end + 2);
        take(event);
    }
    if (m_buffer.size() > largestEvent)
        ended();
}

void HttpConnection::take(const QByteArray& event)
{
    QByteArray id;
    QByteArray kind;
    QByteArray data;
    for (const auto& line : event.split('\n')) {
        if (line.startsWith("id: "))
            id = line.mid(4);
        else if (line.startsWith("event: "))
            kind = line.mid(7);
        else if (line.startsWith("data: "))
            data = line.mid(6);
    }
    if (kind == "behind")
        emit fellBehind();
    if (kind != "change")
        return;
    const auto value = wire::parse({data.constData(), static_cast<std::size_t>(data.size())});
    const auto change =
        value ? wire::fromJson<domain::Change>(*value) : Result<domain::Change>(value.error());
    if (!change)
        return;
    m_lastId = id;
    emit changed(*change);
}

void HttpConnection::ended()
{
    m_silence.stop();
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply.reset();
    }
    setState(ConnectionState::Offline);
    if (!m_organization)
        return;
    const auto spread = QRandomGenerator::global()->bounded(80, 121);
    m_again.start(m_delay * spread / 100);
    m_delay = std::min(m_delay * 2, longestDelay);
}

void HttpConnection::setState(ConnectionState state)
{
    if (m_state == state)
        return;
    m_state = state;
    emit stateChanged(state);
}

} // namespace strongroom::client
