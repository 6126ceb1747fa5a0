// spdlog, in this one file because of what it costs to compile.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/log/json_log.h"

#include "base/clock.h"

#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>
#include <spdlog/sinks/basic_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <fcntl.h>
#include <unistd.h>

namespace strongroom {
namespace {

const char* nameOf(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug: return "debug";
    case LogLevel::Info: return "info";
    case LogLevel::Warning: return "warning";
    case LogLevel::Error: return "error";
    }
    return "info";
}

class JsonLog final : public Log
{
public:
    explicit JsonLog(std::shared_ptr<spdlog::sinks::sink> sink)
        : m_logger("strongroom", std::move(sink))
    {
        m_logger.set_pattern("%v");
        m_logger.flush_on(spdlog::level::info);
    }

    void write(LogLevel level, std::string_view event,
               std::initializer_list<LogField> fields) override
    {
        boost::json::object line{
            {"at", toRfc3339(SystemClock().now())}, {"level", nameOf(level)}, {"event", event}};
        for (const auto& field : fields)
            line[boost::json::string_view(field.name.data(), field.name.size())] = field.value;
        m_logger.info(boost::json::serialize(line));
    }

private:
    spdlog::logger m_logger;
};

} // namespace

Result<std::unique_ptr<Log>> openJsonLog(const std::string& path)
{
    const Error unwritable{ErrorKind::Unavailable, "The log file " + path + " cannot be written."};
    try {
        if (path.empty())
            return std::unique_ptr<Log>(
                std::make_unique<JsonLog>(std::make_shared<spdlog::sinks::stderr_sink_mt>()));
        // Made here, so that it is never readable by others.
        const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
        if (file < 0)
            return unwritable;
        ::close(file);
        return std::unique_ptr<Log>(
            std::make_unique<JsonLog>(std::make_shared<spdlog::sinks::basic_file_sink_mt>(path)));
    } catch (const std::exception& failed) {
        return Error{unwritable.kind, unwritable.message, failed.what()};
    }
}

} // namespace strongroom
