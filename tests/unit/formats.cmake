# SPDX-FileCopyrightText: 2026 The Cipherscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

cipherscope_add_test(NAME tst_hashnames SOURCES tst_hashnames.cpp LIBRARIES cipherscope_engine LABEL host)
cipherscope_add_test(NAME tst_checksumfilename SOURCES tst_checksumfilename.cpp
    LIBRARIES cipherscope_formats LABEL host)
cipherscope_add_test(NAME tst_checksumfile SOURCES tst_checksumfile.cpp LIBRARIES cipherscope_formats LABEL host)
cipherscope_add_test(NAME tst_checksumfile_hostile SOURCES tst_checksumfile_hostile.cpp
    LIBRARIES cipherscope_formats LABEL host)
cipherscope_add_test(NAME tst_checksumwriter SOURCES tst_checksumwriter.cpp
    LIBRARIES cipherscope_formats LABEL host)
cipherscope_add_test(NAME tst_checksum_interop SOURCES tst_checksum_interop.cpp
    LIBRARIES cipherscope_formats LABEL host)
