// A ring of lines behind Qt's message handler.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/console/log_tail.h"

#include <deque>
#include <mutex>

namespace strongroom::console {
namespace {

constexpr std::size_t mostLines = 200;
constexpr int longestLine = 1000;

struct Tail
{
    std::mutex mutex;
    std::deque<report::LogLine> lines;
    QtMessageHandler before = nullptr;
};

/// Never destroyed: something may still be logged while the program ends.
Tail& tail()
{
    static auto* kept = new Tail;
    return *kept;
}

QString levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return "debug";
    case QtInfoMsg: return "info";
    case QtWarningMsg: return "warning";
    case QtCriticalMsg: return "critical";
    case QtFatalMsg: return "fatal";
    }
    return {};
}

void take(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    auto& kept = tail();
    {
        const std::lock_guard lock(kept.mutex);
        kept.lines.push_back(
            {QDateTime::currentDateTimeUtc(), levelOf(type), text.left(longestLine)});
        if (kept.lines.size() > mostLines)
            kept.lines.pop_front();
    }
    if (kept.before != nullptr)
        kept.before(type, context, text);
}

} // namespace

void keepLogTail()
{
    tail().before = qInstallMessageHandler(take);
}

report::LogLines logTail()
{
    auto& kept = tail();
    const std::lock_guard lock(kept.mutex);
    return {kept.lines.begin(), kept.lines.end()};
}

} // namespace strongroom::console
