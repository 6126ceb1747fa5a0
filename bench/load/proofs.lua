-- For wrk: each request with the next proof of a file (RFC 9449), since none serves twice.
--
-- SPDX-FileCopyrightText: The Strongroom authors
-- SPDX-License-Identifier: Apache-2.0

local proofs, at = {}, 0

function init(args)
    for line in io.lines(args[1]) do
        proofs[#proofs + 1] = line
    end
end

function request()
    at = at + 1
    wrk.headers["DPoP"] = proofs[at]
    return wrk.format("GET")
end
