// The change feed over Server-Sent Events.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/connection_api.h"
#include "client/http/transport.h"

#include <QPointer>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace strongroom::client {

class HttpConnection final : public ConnectionApi
{
    Q_OBJECT

public:
    explicit HttpConnection(Transport& transport, QObject* parent = nullptr);
    ~HttpConnection() override;

    ConnectionState state() const override { return m_state; }
    void follow(const domain::OrganizationId& organization) override;
    void stop() override;

private:
    QCoro::Task<void> connectNow();
    void read();
    void ended();
    void take(const QByteArray& event);
    void setState(ConnectionState state);

    Transport& m_transport;
    std::optional<domain::OrganizationId> m_organization;
    std::unique_ptr<QNetworkReply, QScopedPointerDeleteLater> m_reply;
    QByteArray m_buffer;
    QByteArray m_lastId;
    QTimer m_again;
    QTimer m_silence; ///< The server speaks every 15 s; when it does not, it is gone.
    std::chrono::milliseconds m_delay{500};
    ConnectionState m_state = ConnectionState::Offline;
    quint64 m_generation = 0; ///< Answers of an earlier follow() are dropped.
};

} // namespace strongroom::client
