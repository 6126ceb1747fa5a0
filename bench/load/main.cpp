// http_load: reads of one address, or whole reveals, over many connections; prints one JSON line.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/load/load.h"
#include "bench/load/reveal_job.h"

#include <fstream>
#include <iostream>
#include <sstream>

using namespace strongroom;
using namespace strongroom::bench;

namespace {

Result<wire::json::value> planFile(const char* path)
{
    std::ifstream in(path);
    std::ostringstream text;
    text << in.rdbuf();
    return wire::parse(text.str());
}

Job readJob(const std::string& path, const std::string& headers)
{
    return [call = Call{"GET", path, headers, {}}](HttpsClient& client) -> Result<Done> {
        const auto answer = client.ask(call);
        if (!answer)
            return answer.error();
        if (answer->status != 200)
            return Error{ErrorKind::Internal, "Not 200: " + answer->body};
        return Done{};
    };
}

double milliseconds(std::chrono::nanoseconds time)
{
    return std::chrono::duration<double, std::milli>(time).count();
}

int fail(const Error& error)
{
    std::cerr << error.message << ' ' << error.detail << '\n';
    return 1;
}

} // namespace

/// http_load PLAN.json: {"address", "port", "ca", "connections", "seconds", "headers", and either
/// "read": path, or "reveal": what revealJob() wants}
int main(int argc, char** argv)
{
    const auto json = argc == 2 ? planFile(argv[1]) : Error{ErrorKind::InvalidInput, "Which plan?"};
    if (!json)
        return fail(json.error());
    wire::ObjectReader reader(*json);
    LoadPlan plan{reader.text("ca"), reader.text("address"),
                  static_cast<std::uint16_t>(reader.integer("port")),
                  static_cast<unsigned>(reader.integer("connections")),
                  std::chrono::seconds(reader.integer("seconds"))};
    const auto headers = reader.text("headers");
    const auto path = reader.textOr("read");
    Job job = readJob(path, headers);
    if (path.empty()) {
        auto reveal = revealJob(*reader.find("reveal"), headers);
        if (!reveal)
            return fail(reveal.error());
        job = std::move(*reveal);
    }
    const auto result = reader.ok() ? runLoad(plan, job) : reader.error();
    if (!result)
        return fail(result.error());
    std::cout << wire::serialize(wire::json::object{{"per_second", result->perSecond},
                                                    {"median_ms", milliseconds(result->median)},
                                                    {"p99_ms", milliseconds(result->p99)}})
              << '\n';
    return 0;
}
