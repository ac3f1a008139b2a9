# SPDX-FileCopyrightText: 2026 The Cipherscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

foreach(test IN ITEMS
        tst_addressbook
        tst_identitystore
        tst_passphrasestrength
        tst_privatefolder
        tst_wordpassphrase)
    cipherscope_add_test(NAME ${test} SOURCES ${test}.cpp LIBRARIES cipherscope_keyring LABEL host)
endforeach()

# The view models of keys and passphrases, with a real pool and real files.
foreach(test IN ITEMS
        tst_addressbookmodel
        tst_identitiesmodel
        tst_keytext
        tst_passphrasemodel)
    cipherscope_add_test(NAME ${test}
        SOURCES ${test}.cpp ${PROJECT_SOURCE_DIR}/tests/support/keysstage.h
        LIBRARIES cipherscope_ui_keys LABEL host)
endforeach()
