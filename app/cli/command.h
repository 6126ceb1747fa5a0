// What a command of strongroomctl works with, and how it ends.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/sign_in/control_plane.h"

#include <QEventLoop>

#include <optional>
#include <string>

namespace strongroom::cli {

/// Exit codes that scripts rely on (docs/cli.md).
enum Exit { Yes = 0, No = 1, Usage = 2, Absent = 3 };

struct Connection
{
    std::string server{};
    std::string caFile{};
    std::string profileFolder{};
};

/// Says why on standard error; answers the exit code of that kind.
int say(const Error& error);

/// Waits for a task: this program does one thing and ends.
template <class T>
T wait(QCoro::Task<T> task)
{
    std::optional<T> answer;
    QEventLoop loop;
    QCoro::connect(std::move(task), &loop, [&](T value) {
        answer.emplace(std::move(value));
        loop.quit();
    });
    if (!answer)
        loop.exec();
    return std::move(*answer);
}

/// The control plane that the options, or the console's embedded one, name. Fails with Unavailable
/// if there is none.
Result<std::unique_ptr<client::ControlPlane>> connect(const Connection& connection);

/// Signed in with what the keychain holds; the first membership's organization.
Result<domain::OrganizationId> enter(client::ControlPlane& plane);

int authLogin(const Connection& connection);
int authStatus(const Connection& connection);
int authLogout(const Connection& connection);

int listSecrets(const Connection& connection, const std::string& filter, bool json);

struct ValueWish
{
    std::string group{};
    std::string name{};
    domain::Purpose purpose{};
};
int getValue(const Connection& connection, const ValueWish& wish);

struct ImportWish
{
    std::string file{};
    std::string format{};
    std::string scope{};
    std::string secret{};
    bool dryRun = false;
    bool json = false;
};
int importFile(const Connection& connection, const ImportWish& wish);

/// Of two files; exit 1 when they differ.
int diffFiles(const std::string& oldFile, const std::string& newFile, int context, bool sideBySide,
              bool json);

} // namespace strongroom::cli
