// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace cipherscope::formats {

enum class VectorKind { Hash, Mac, Skcipher, Aead };

/** What is right: the result, its refusal, or (Wycheproof) either. */
enum class Validity { Valid, Invalid, Acceptable };

/** One case of a file of test vectors. */
struct TestVector {
    Detail id; ///< As its file names it: "tcId 7", "ENCRYPT COUNT 3", "Len 16".
    VectorKind kind = VectorKind::Hash;
    std::string algorithm; ///< The kernel's generic name.
    std::vector<std::byte> key;
    std::vector<std::byte> iv; ///< In the kernel's form.
    std::vector<std::byte> aad;
    std::vector<std::byte> message;
    std::vector<std::byte>
        expected; ///< Digest, MAC (perhaps shortened), ciphertext; of an AEAD with its tag.
    std::size_t tagSize = 0; ///< AEAD only, in bytes.
    bool isPadded = false; ///< The message gets the padding of PKCS #7.
    bool isApplicable = true; ///< Otherwise no engine can be asked: it has a size in bits, or no result.
    Validity validity = Validity::Valid;
};

struct VectorFile {
    std::vector<TestVector> vectors; ///< In the file's order.
    Detail notApplicable; ///< Why no engine can be asked any of its cases. No vectors then.
};

/**
 * The cases of a file: Wycheproof's JSON (wycheproof.h) if `text` begins with a brace, else CAVP's .rsp
 * (cavp.h). `name` is the subject of errors; `algorithm` is the kernel name where a .rsp says none, or empty.
 * Errors: BadInput, whose detail names the line or the field.
 */
[[nodiscard]] Result<VectorFile> parseTestVectors(std::string_view text, const std::string &name,
                                                  const std::string &algorithm = {});

} // namespace cipherscope::formats
