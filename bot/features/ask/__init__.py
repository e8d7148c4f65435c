"""Ask: a newcomer asks in their own words and gets an answer that people approved.

What nobody has answered yet is counted, without the words it was asked in.
"""
